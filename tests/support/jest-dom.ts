import { afterEach } from 'vitest';

// Only tests that run in jsdom have a document; the pure layers are tested without one.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
