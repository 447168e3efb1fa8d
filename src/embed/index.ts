export { snippets, VIEWS, type EmbedView, type Snippet, type SnippetFacts } from './snippets.ts';
