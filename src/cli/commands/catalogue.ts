import { wholeCatalogue } from '../../knowledge/index.ts';
import { done, jsonText, type Command } from '../command.ts';

export const catalogueCommand: Command = {
  name: 'catalogue',
  summary: 'The whole knowledge base with its sources',
  positionals: [],
  options: {},
  details: ['Every figure carries its unit, condition, sources, how it was obtained and when it was checked. "wirewise schema catalogue" describes the document.'],
  run: async () => done(jsonText(await wholeCatalogue())),
};
