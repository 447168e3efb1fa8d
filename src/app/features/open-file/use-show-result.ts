import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';

/** Leads to the result of answers that were brought back. */
export function useShowResult() {
  const navigate = useNavigate();
  return () => navigate(paths.result);
}
