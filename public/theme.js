// Runs before the first paint, so that a chosen theme never flashes: a plain classic script, because the policy allows no inline one and
// browsers fetch asynchronous ones late.
(() => {
  const KEY = 'wirewise.theme';
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  try {
    show(localStorage.getItem(KEY));
  } catch {
    // Storage is denied: the theme of the system holds.
  }
  const mark = () => {
    const { theme } = document.documentElement.dataset;
    const choice = document.querySelector(`input[name="theme"][value="${theme ?? 'auto'}"]`);
    if (choice !== null) choice.checked = true;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mark);
  else mark();
  // The switch works before the app has come to life, too.
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    show(target.value);
    try {
      if (target.value === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, target.value);
    } catch {
      // The choice then lives as long as the page.
    }
  });
})();
