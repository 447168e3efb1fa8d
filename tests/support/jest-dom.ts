import { afterEach } from 'vitest';

// Only tests that run in jsdom have a document; the pure layers are tested without one.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  // Files share one document: what a test puts there by other means than React must not meet the next one.
  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
  });
}
