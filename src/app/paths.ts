/**
 * Every address of the app, in one place. All are folders and end in a slash: only prerendered paths exist, so that any static host works.
 */
export const paths = {
  home: '/',
  guided: '/guided/',
  review: '/review/',
  result: '/result/',
  protocols: '/protocols/',
  protocol: (id: string) => `/protocols/${id}/`,
  links: '/links/',
  link: (id: string) => `/links/${id}/`,
  article: '/article/',
  sources: '/sources/',
  examples: '/examples/',
  scenarios: '/scenarios/',
  method: '/method/',
  bytes: '/bytes/',
  validation: '/validation/',
  facts: '/facts/',
  factTable: (slug: string) => `/facts/${slug}/`,
  newcomers: '/newcomers/',
  search: '/search/',
  share: '/share/',
  embed: '/embed/',
} as const;

/** The byte view of a stack. @param scenario the fragment that holds answers, or '' */
export function byteViewPath(stack: string, scenario = ''): string {
  return `${paths.bytes}#stack=${stack.replaceAll('/', '.')}${scenario === '' ? '' : `&${scenario}`}`;
}

/** Address of `to` as seen from the folder `from`, both with slashes at both ends: the form that works under any sub-path. */
export function relativePath(from: string, to: string): string {
  const [path = '/', fragment] = to.split('#');
  const here = from.split('/').filter(Boolean);
  const there = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  const down = there.slice(shared).map((part) => `${part}/`).join('');
  return (up + down || './') + (fragment === undefined ? '' : `#${fragment}`);
}
