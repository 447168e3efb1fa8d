// Runs before the first paint, so that a chosen theme never flashes: a plain classic script, because the policy allows no inline one and
// browsers fetch asynchronous ones late.
try {
  const theme = localStorage.getItem('wirewise.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is denied: the theme of the system holds.
}
