import type { OverlayMark } from '../knowledge/index.ts';
import { readSpelledText, spelledText } from './codec/spelled-text.ts';
import type { Notice } from './notice.ts';
import type { State } from './state.ts';

/** What a link says of the company data that its decision was made with. */
export type CompanyDataName = Pick<OverlayMark, 'name' | 'hash'>;

/** `x=<hash>.<name>`: a parameter that version 1 of links carries along without reading it. */
export const COMPANY_DATA_KEY = 'x';
const VALUE = /^([0-9a-z]{5})\.([A-Za-z0-9\-._~]{1,70})$/;

/** The state as decided with company data, or without any. */
export function withCompanyData(state: State, used: CompanyDataName | undefined): State {
  const others = state.unread.filter(({ key }) => key !== COMPANY_DATA_KEY);
  const own = used === undefined ? [] : [{ key: COMPANY_DATA_KEY, value: `${used.hash}.${spelledText(used.name)}` }];
  return { ...state, unread: [...others, ...own].toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** The company data that the link of a state names; null where it names none or nothing that can be read. */
export function companyDataOf({ unread }: Pick<State, 'unread'>): CompanyDataName | null {
  const [, hash, spelled] = VALUE.exec(unread.find(({ key }) => key === COMPANY_DATA_KEY)?.value ?? '') ?? [];
  if (hash === undefined || spelled === undefined) return null;
  const name = readSpelledText(spelled);
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name) ? null : { name, hash };
}

/** A link holds no contents: whoever reads it without the file sees another result, perhaps. */
export function companyDataNotice({ name, hash }: CompanyDataName): Notice {
  return { severity: 'warning', code: 'company-data', field: 'company data', expected: `the file of "${name}" (${hash}), which the decision was made with`, found: 'its name alone; without the file the result may differ' };
}
