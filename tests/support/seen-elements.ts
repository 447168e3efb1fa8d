import { vi } from 'vitest';

/** Stands in for the browser's observer, which jsdom lacks. Elements come into view when the test says so. */
export function fakeIntersectionObserver(): { readonly show: () => void } {
  const observers: FakeObserver[] = [];
  class FakeObserver {
    private readonly elements = new Set<Element>();
    constructor(private readonly callback: (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void) {
      observers.push(this);
    }
    observe(element: Element) {
      this.elements.add(element);
    }
    disconnect() {
      this.elements.clear();
    }
    show() {
      this.callback([...this.elements].map((target) => ({ isIntersecting: true, target })));
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  return { show: () => observers.forEach((observer) => observer.show()) };
}
