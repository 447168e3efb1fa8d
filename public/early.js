// What works before the app has come to life: the switch of colours, and nothing that is done is lost. Stands after the first screen: a
// browser paints what comes before a script it has to fetch, so the first paint does not wait for the rest of the page.
(() => {
  const KEY = 'wirewise.theme';
  const { dataset } = document.documentElement;
  const choice = document.querySelector(`input[name="theme"][value="${dataset.theme ?? 'auto'}"]`);
  if (choice !== null) choice.checked = true;
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    const chosen = target.value;
    if (chosen === 'auto') delete dataset.theme;
    else dataset.theme = chosen;
    try {
      if (chosen === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      // The choice then lives as long as the page.
    }
  });

  // The modules of the page can be seconds away on a slow line. They ask for what they missed (early-input.ts).
  const KINDS = ['change', 'click', 'keydown'];
  const missed = [];
  const hear = (event) => {
    if (event.type === 'keydown') {
      // Of all keys only those of the list of commands: the browser would take them for its own.
      if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
    }
    missed.push(event);
  };
  for (const kind of KINDS) document.addEventListener(kind, hear, { capture: true });
  window.wirewiseMissed = () => {
    for (const kind of KINDS) document.removeEventListener(kind, hear, { capture: true });
    return missed.splice(0);
  };

  // What comes to life here is the markup of the app, and this script is no part of that.
  document.currentScript?.remove();
})();
