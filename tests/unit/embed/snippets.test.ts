// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { snippets, type SnippetFacts } from '../../../src/embed/index.ts';

const facts: SnippetFacts = { tool: 'https://tool.example/w/', embed: 'https://tool.example/w/embed/', fragment: 'v=1&t=dc&k=abcde', view: 'result', chart: 'message-bytes', theme: 'auto' };
const textOf = (id: string, more: Partial<SnippetFacts> = {}) => snippets.find((snippet) => snippet.id === id)?.text({ ...facts, ...more }) ?? '';
const parsed = (id: string, more: Partial<SnippetFacts> = {}) => new DOMParser().parseFromString(textOf(id, more), 'text/html');

describe('snippets', () => {
  it.each(['element', 'frame', 'frame-with-script'])('%s carries the state unchanged, and a link to the full tool around the frame', (id) => {
    const page = parsed(id);
    const state = page.querySelector('wirewise-result')?.getAttribute('state') ?? page.querySelector('iframe')?.src.split('#')[1];
    expect(state).toBe(facts.fragment);
    expect(page.querySelector('a')?.href).toBe('https://tool.example/w/#v=1&t=dc&k=abcde');
  });

  it.each(['frame', 'frame-with-script'])('%s has a title, loads late, tells no address, and opens windows that are free', (id) => {
    const frame = parsed(id).querySelector('iframe');
    expect(frame?.title).toBe('Protocol recommendation');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(400);
  });

  it('name view, chart and theme where they are not the usual ones', () => {
    expect(textOf('address', { view: 'chart', chart: 'bytes-by-payload', theme: 'dark' })).toBe('https://tool.example/w/embed/chart/?chart=bytes-by-payload&theme=dark#v=1&t=dc&k=abcde');
    expect(textOf('address')).toBe('https://tool.example/w/embed/#v=1&t=dc&k=abcde');
    const element = parsed('element', { view: 'form', theme: 'light' }).querySelector('wirewise-result');
    expect([element?.getAttribute('view'), element?.getAttribute('theme'), element?.getAttribute('chart')]).toEqual(['form', 'light', null]);
  });

  it('tell an administrator the origin to allow', () => {
    expect(textOf('allow-list')).toContain('frame-src https://tool.example)');
    expect(textOf('allow-list')).toContain('https://tool.example/w/embed/self-test/');
  });

  it('have a place and an id of their own', () => {
    expect(new Set(snippets.map(({ id }) => id)).size).toBe(snippets.length);
    expect(new Set(snippets.map(({ place }) => place)).size).toBe(snippets.length);
  });
});
