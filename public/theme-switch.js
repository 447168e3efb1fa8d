// The switch in the header works before the app has come to life. Stands after the first screen: a browser paints what comes before a
// script it has to fetch, so the first paint does not wait for the rest of the page.
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
  // What comes to life here is the markup of the app, and this script is no part of that.
  document.currentScript?.remove();
})();
