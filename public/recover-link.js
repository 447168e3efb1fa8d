// A link whose "#" was escaped once or twice reaches the host as part of the path: put it back. Runs on 404.html only.
(() => {
  const { pathname, search } = location;
  const whole = pathname + search;
  const at = whole.search(/%(?:25)*23/i);
  if (at < 0) return;
  const folder = whole.slice(0, at).replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/');
  const state = whole.slice(at).replace(/^%(?:25)*23/i, '');
  location.replace(folder + '#' + state + location.hash.replace(/^#/, ''));
})();
