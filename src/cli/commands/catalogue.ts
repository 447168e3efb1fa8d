import { dueForRecheck } from '../../knowledge/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { OVERLAY_OPTION, wholeFor } from '../company-data.ts';

export const catalogueCommand: Command = {
  name: 'catalogue',
  summary: 'The whole knowledge base with its sources',
  positionals: [],
  options: { due: { value: 'DATE', about: 'only the facts whose sources are due to be read again on that day (YYYY-MM-DD)' }, ...OVERLAY_OPTION },
  details: ['Every figure carries its unit, condition, sources, how it was obtained and when it was checked. "wirewise schema catalogue" describes the document.'],
  run: async ({ options }, world) => {
    const { due } = options;
    if (due !== undefined && !isDay(due)) return unusable([`catalogue: option --due: expected a day as YYYY-MM-DD, found ${JSON.stringify(due)}`]);
    const whole = await wholeFor(options, world);
    if ('problems' in whole) return unusable(whole.problems);
    return done(jsonText(due === undefined ? whole : dueForRecheck(whole, due)));
  },
};

/** A day that exists: 2027-02-30 does not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
