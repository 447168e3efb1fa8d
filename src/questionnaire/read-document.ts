import { readAnswersFile, type ReadAnswers } from './answers-file.ts';
import { decodeLink } from './codec/link.ts';
import { linkInText } from './codec/link-in-text.ts';
import { isPng, linkOfPng } from './codec/png-link.ts';
import { placeOfFault } from './json-fault.ts';
import { noticeText } from './notice.ts';

/**
 * The state of any file that the page writes: an image with its link inside, a document that carries the link, or an answers file. All or
 * nothing: what is wrong is named with the file, what was expected and what was found.
 * @param name of the file, put in front of each line
 */
export function readDocument(bytes: Uint8Array, name: string): ReadAnswers {
  if (isPng(bytes)) return fromLink(linkOfPng(bytes), name, 'an image saved by this page', 'one without answers inside; some programs drop them when they save an image again');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [`${name}: expected a text or an image of this page, found other bytes`] };
  }
  const link = linkInText(text);
  if (link !== null) return fromLink(link, name, '', '');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (text.trimStart().startsWith('{')) return { problems: [`${name}${placeOfFault(error, text)}: expected JSON, found text that is not`] };
    return { problems: [`${name}: expected a document with a share link or an answers file in JSON, found ${text.trim() === '' ? 'nothing' : 'text with neither'}`] };
  }
  return readAnswersFile(content, name);
}

function fromLink(link: string | null, name: string, expected: string, found: string): ReadAnswers {
  if (link === null) return { problems: [`${name}: expected ${expected}, found ${found}`] };
  const { intact, state, notices } = decodeLink(link);
  const lines = notices.map((notice) => `${name}: ${noticeText(notice)}`);
  return intact ? { state, notes: lines } : { problems: lines };
}
