export default {
  title: 'Trial',
  url: 'https://docs.example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  // Once for the whole site: a script tag inside a page would not run after a move from page to page.
  scripts: [{ src: `${process.env.EMBED}host.js`, async: true }],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
};
