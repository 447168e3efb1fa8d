// Runs before the first paint of a frame, so that the theme that its address asks for never flashes.
(() => {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
