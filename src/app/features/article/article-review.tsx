import { use } from 'react';
import { catalogue } from '../../../knowledge/index.ts';
import { catalogueNames } from '../../../report/index.ts';
import { PageSection } from '../../ui/page-section.tsx';
import styles from './article.module.css';
import { keptClaims } from '../../stores/kept-claims.ts';
import { ClaimGroups } from '../../ui/claim-groups.tsx';
import { ByteExample } from './byte-example.tsx';
import { Rulings } from './rulings.tsx';

const names = catalogueNames(catalogue);

/** The article's number recounted, its advice beside ours, and every claim of it checked. */
export function ArticleReview() {
  const claims = use(keptClaims());
  return (
    <div className={styles.review}>
      <PageSection id="bytes" title="Two bytes of data over HTTP" lead="The article prints one HTTP exchange and says that more than 900 bytes carry two, an overhead of over 50,000 %. Line by line it comes to this.">
        <ByteExample />
      </PageSection>
      <PageSection id="rulings" title="Its advice, and ours" lead="Each situation that the article rules on, put through the same questions and rules as any other system.">
        <Rulings catalogue={catalogue} names={names} />
      </PageSection>
      <PageSection id="claims" title={`Its ${claims.length} claims, checked`} lead="What has to be corrected comes first. Claims are given in our words, each with the source that it was checked against.">
        <ClaimGroups claims={claims} names={names} />
      </PageSection>
    </div>
  );
}
