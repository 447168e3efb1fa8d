// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fullTool } from '../../../src/embed/full-tool.ts';

function anchorInPage() {
  const anchor = document.createElement('a');
  anchor.href = 'https://tool.example/';
  document.body.replaceChildren(anchor);
  fullTool(anchor).lead('v=1&k=abcde');
  return anchor;
}

describe('the way to the full tool', () => {
  afterEach(() => vi.restoreAllMocks());

  it('leads to the same state, and back to the bare page without one', () => {
    const anchor = document.createElement('a');
    anchor.href = 'https://tool.example/';
    const { lead } = fullTool(anchor);
    lead('v=1&k=abcde');
    expect(anchor.href).toBe('https://tool.example/#v=1&k=abcde');
    lead('');
    expect(anchor.href).toBe('https://tool.example/');
  });
  it('shows the address to copy where no window may open', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    anchorInPage().click();
    expect(document.querySelector('input')?.value).toBe('https://tool.example/#v=1&k=abcde');
  });
  it('cuts the new window off from the frame', () => {
    const opened = { opener: window };
    vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
    anchorInPage().click();
    expect(opened.opener).toBeNull();
    expect(document.querySelector('input')).toBeNull();
  });
});
