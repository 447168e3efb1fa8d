import { load } from './slow-page.mjs';

const CHART_CODE = /^(?:drawing|result-charts)-/;

/**
 * The result page as who follows a link sees it.
 * @returns what `load` returns, and the files of chart code that came before the charts were in view; throws where none comes when they are
 */
export async function resultByLink(browser, url, fragment) {
  const run = await load(browser, `${url}result/#${fragment}`, '#order, #ranking');
  const early = run.files.filter((file) => CHART_CODE.test(file));
  await run.page.locator('#bytes').scrollIntoViewIfNeeded();
  await run.page.locator('.recharts-wrapper').first().waitFor();
  if (!run.files.some((file) => CHART_CODE.test(file))) throw new Error('The charts are drawn, but no file of theirs came: adapt the names in scripts/bench/result-page.mjs');
  await run.close();
  return { ...run, early };
}
