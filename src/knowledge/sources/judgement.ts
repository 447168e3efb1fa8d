import type { Source } from '../schema/source.ts';

/** Our own judgement. Every step that no source fixes cites this beside the fact it leans on. */
export const judgement = [
  { id: 'judgement', title: 'Judgement of the Wirewise authors, by docs/data-guidelines.md', kind: 'judgement', publisher: 'Wirewise', year: 2026 },
  { id: 'seed-article', title: 'On IoT Protocols, the article of 2022 that this catalogue started from', kind: 'article', year: 2022 },
] as const satisfies readonly Source[];
