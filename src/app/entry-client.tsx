import { holdIcon, settleAddress, showsState } from './address.ts';
import { takeMissedEvents, watchEarlyInput } from './stores/early-input.ts';
import { want, whenWanted } from './stores/intent.ts';
import { followPaletteWishes } from './stores/palette-open.ts';
import './styles/tokens.css';
import './styles/page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

// This chunk lies in <root of the app>/assets/. A literal argument here would be taken for the address of an asset.
const up = '../';
const base = import.meta.env.DEV ? '/' : new URL(up, import.meta.url).pathname;

settleAddress();
holdIcon();
const missed = takeMissedEvents();
watchEarlyInput(missed);
followPaletteWishes(missed);
// A page that is only read needs no script: it is prerendered. Whatever shows a state of its own starts at once (docs/adr/0012).
if (root.firstElementChild === null || showsState() || missed.length > 0) want();
await whenWanted();
const { start } = await import('./start.tsx');
start(root, base);
