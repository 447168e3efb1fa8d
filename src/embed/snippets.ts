/** What to paste where, for a state that is known. Texts alone: the page that offers them and the documents name the same ones. */
export const VIEWS = ['result', 'form', 'chart'] as const;
export type EmbedView = (typeof VIEWS)[number];

export interface SnippetFacts {
  /** Address of the page that opens a state, without fragment. */
  readonly tool: string;
  /** Address of the folder of frames, with a slash at the end. */
  readonly embed: string;
  /** The state, without `#`. */
  readonly fragment: string;
  readonly view: EmbedView;
  /** Which chart, for the view of that name. */
  readonly chart: string;
  /** `auto`: as the page around it. */
  readonly theme: 'auto' | 'light' | 'dark';
}

export interface Snippet {
  readonly id: string;
  /** Where it goes. */
  readonly place: string;
  readonly about: string;
  readonly text: (facts: SnippetFacts) => string;
}

const TITLE = 'Protocol recommendation';
const OPEN = 'Open the full tool with these answers';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const FOLDERS: Readonly<Record<EmbedView, string>> = { result: '', form: 'form/', chart: 'chart/' };

export const snippets: readonly Snippet[] = [
  {
    id: 'element', place: 'Pages with scripts: height and theme of the page',
    about: 'Docusaurus, VitePress, MkDocs, your own pages. The script tag once a page or in the settings of the site; the frame grows with its content and follows light and dark.',
    text: (facts) => [
      `<script async src="${attribute(`${facts.embed}host.js`)}"></script>`,
      `<wirewise-result state="${attribute(facts.fragment)}"${facts.view === 'result' ? '' : ` view="${facts.view}"`}${facts.view === 'chart' ? ` chart="${attribute(facts.chart)}"` : ''}${facts.theme === 'auto' ? '' : ` theme="${facts.theme}"`}>`,
      `  <a href="${attribute(linkOf(facts))}">${OPEN}</a>`,
      '</wirewise-result>',
    ].join('\n'),
  },
  {
    id: 'frame', place: 'Pages with frames, without scripts',
    about: 'Works in the tightest sandbox with scripts; the height is fixed.',
    text: (facts) => [...frame(facts, ''), `<p><a href="${attribute(linkOf(facts))}">${OPEN}</a></p>`].join('\n'),
  },
  {
    id: 'frame-with-script', place: 'A frame that takes its height from a script',
    about: 'For editors that keep frames and let you add one script to the page.',
    text: (facts) => [
      ...frame(facts, ' data-wirewise'), `<p><a href="${attribute(linkOf(facts))}">${OPEN}</a></p>`,
      `<script async src="${attribute(`${facts.embed}host.js`)}"></script>`,
    ].join('\n'),
  },
  {
    id: 'mdx', place: 'MDX',
    about: 'The frame in the spelling of JSX.',
    text: (facts) => [
      `<iframe src={${JSON.stringify(frameAddress(facts))}} title="${TITLE}" width="100%" height="${heightOf(facts)}" loading="lazy"`,
      `  sandbox="${SANDBOX}" allow="clipboard-write; fullscreen" referrerPolicy="no-referrer" />`,
      '', `[${OPEN}](<${linkOf(facts)}>)`,
    ].join('\n'),
  },
  {
    id: 'image', place: 'Markdown that shows images only',
    about: 'GitHub, GitLab, mail. Save a picture on this page beside the document; it leads to the full tool.',
    text: (facts) => `[![${TITLE}](protocol-${facts.view === 'chart' ? facts.chart : 'message-bytes'}.svg)](<${linkOf(facts)}>)`,
  },
  {
    id: 'address', place: 'Systems that ask for an address',
    about: 'Wikis and boards with a frame block or an embed command.',
    text: frameAddress,
  },
  {
    id: 'allow-list', place: 'For the administrator of your system',
    about: 'What to allow, and how to see that it works.',
    text: ({ embed }) => [
      `Please allow frames from ${new URL(embed).origin} (Content-Security-Policy: frame-src ${new URL(embed).origin}).`,
      `For frames that take height and theme of the page, allow its script, too: script-src ${embed}host.js`,
      'The frames run scripts; they need no cookies, no storage, no rights of the page around them and no other address.',
      `This page inside a frame shows what your system grants: ${embed}self-test/`,
    ].join('\n'),
  },
];

function frame(facts: SnippetFacts, mark: string): readonly string[] {
  return [
    `<iframe src="${attribute(frameAddress(facts))}" title="${TITLE}"${mark}`,
    `  width="100%" height="${heightOf(facts)}" loading="lazy" sandbox="${SANDBOX}"`,
    '  allow="clipboard-write; fullscreen" referrerpolicy="no-referrer"></iframe>',
  ];
}

function frameAddress({ embed, fragment, view, chart, theme }: SnippetFacts): string {
  const options = [...(view === 'chart' ? [`chart=${chart}`] : []), ...(theme === 'auto' ? [] : [`theme=${theme}`])];
  return `${embed}${FOLDERS[view]}${options.length === 0 ? '' : `?${options.join('&')}`}#${fragment}`;
}

const linkOf = ({ tool, fragment }: SnippetFacts) => `${tool}#${fragment}`;

/** Enough for a usual content at 700 px, in pixels; a longer one scrolls. */
const heightOf = ({ view }: SnippetFacts) => ({ result: 760, form: 900, chart: 620 })[view];

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
