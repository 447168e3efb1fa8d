export default {
  title: 'Trial',
  // Once for the whole site: VitePress takes a script tag inside a page for a part of the page.
  head: [['script', { async: '', src: `${process.env.EMBED}host.js` }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'wirewise-result' } } },
};
