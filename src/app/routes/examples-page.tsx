import { ExampleList } from '../features/examples/example-list.tsx';
import { PageHeading } from '../layout/page-heading.tsx';

export function ExamplesPage() {
  return (
    <>
      <PageHeading title="Worked examples">
        <p>Systems as their architects would describe them. Open one, look at the result, then change what differs in yours. Undo brings your own answers back.</p>
      </PageHeading>
      <ExampleList />
    </>
  );
}
