import { catalogue } from '../../../knowledge/index.ts';
import { catalogueNames } from '../../../report/index.ts';
import { PageSection } from '../../ui/page-section.tsx';
import styles from './article.module.css';
import { ByteExample } from './byte-example.tsx';
import { Rulings } from './rulings.tsx';

const names = catalogueNames(catalogue);

/** The article's number recounted, and its advice beside ours. */
export function ArticleReview() {
  return (
    <div className={styles.review}>
      <PageSection id="bytes" title="Two bytes of data over HTTP" lead="The article prints one HTTP exchange and says that more than 900 bytes carry two, an overhead of over 50,000 %. Line by line it comes to this.">
        <ByteExample />
      </PageSection>
      <PageSection id="rulings" title="Its advice, and ours" lead="Each situation that the article rules on, put through the same questions and rules as any other system.">
        <Rulings catalogue={catalogue} names={names} />
      </PageSection>
    </div>
  );
}
