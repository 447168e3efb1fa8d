import { LinkNotices } from '../features/questionnaire/link-notices.tsx';
import { Result } from '../features/result/result.tsx';

export function ResultPage() {
  return (
    <>
      <LinkNotices />
      <Result />
    </>
  );
}
