// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EmbedCard } from '../../src/app/features/share/embed-card.tsx';
import { Takeaway } from '../../src/app/features/share/takeaway.tsx';
import { takeaways } from '../../src/app/features/share/takeaways.ts';
import { snippets } from '../../src/embed/index.ts';
import { sampleContext, sampleRecommendation } from '../support/sample-report.ts';

/** A clipboard that refuses, as in a frame without the permission. */
function closedClipboard() {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  return user;
}

describe('a text to take along', () => {
  it('is copied as it is', async () => {
    const user = userEvent.setup();
    render(<Takeaway title="Summary" about="For a chat." text="Choose CoAP" />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(screen.getByRole('status').textContent).toBe('Copied');
    expect(await navigator.clipboard.readText()).toBe('Choose CoAP');
  });

  it.each<[string, string | undefined]>([['text', undefined], ['text and table', '<table></table>']])('is selected where the clipboard is closed: %s', async (_, html) => {
    const user = closedClipboard();
    render(<Takeaway title="Summary" about="For a chat." text="Choose CoAP" {...(html === undefined ? {} : { html })} />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'Choose CoAP'.length]);
    expect(screen.getByRole('status').textContent).toMatch(/press Ctrl\+C/);
  });
});

describe('the documents of a result', () => {
  it('each carry version, date and link', () => {
    for (const { id, text } of takeaways(sampleRecommendation, sampleContext)) {
      expect(text, id).toContain(sampleContext.link);
      expect(text, id).toContain(sampleContext.toolVersion);
      expect(text, id).toContain(sampleRecommendation.catalogueDate);
    }
  });
});

describe('the snippet for another page', () => {
  it('changes with place, view and theme', async () => {
    const user = userEvent.setup();
    const facts = { tool: 'https://tool.example/', embed: 'https://tool.example/embed/', fragment: 'v=1&k=abcde' };
    render(<EmbedCard {...facts} />);
    const card = within(screen.getByRole('region', { name: 'Inside another page' }));
    expect(card.queryByLabelText('Chart')).toBeNull();
    for (const snippet of snippets) {
      await user.selectOptions(card.getByLabelText('Where it goes'), snippet.place);
      expect(card.getByRole('textbox')).toHaveValue(snippet.text({ ...facts, view: 'result', chart: 'message-bytes', theme: 'auto' }));
    }
    await user.selectOptions(card.getByLabelText('What it shows'), 'One chart');
    await user.selectOptions(card.getByLabelText('Where it goes'), 'Systems that ask for an address');
    await user.selectOptions(card.getByLabelText('Theme'), 'Dark');
    expect(card.getByRole('textbox')).toHaveValue('https://tool.example/embed/chart/?chart=message-bytes&theme=dark#v=1&k=abcde');
  });
});
