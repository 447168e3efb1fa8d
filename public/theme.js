// Runs before the first paint, so that a chosen theme never flashes. A classic script of its own, because the policy allows no inline one.
(() => {
  try {
    const theme = localStorage.getItem('wirewise.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is denied: the theme of the system holds.
  }
})();
