import { html } from '../elements.ts';
import { startFrame } from '../frame.ts';
import { isGranted, powers, type Power } from '../host-powers.ts';

/** For administrators: what the page around this frame grants, and whether it needs to. */
startFrame(({ place, options }) => {
  const heard = html('dd', {}, 'no word yet');
  window.addEventListener('message', ({ source }) => {
    if (source === window.parent && window.parent !== window) heard.textContent = 'yes, the host script answers';
  });
  const width = html('dd', {});
  const measure = () => { width.textContent = `${window.innerWidth} px`; };
  measure();
  window.addEventListener('resize', measure);
  place.replaceChildren(
    html('p', { class: 'choice' }, 'Scripts run in this frame. Nothing else is needed to show a result.'),
    html('p', { class: 'soft' }, 'Put this address into a frame exactly as you would put a result, and read here what your system grants to it.'),
    html('dl', {},
      html('dt', {}, 'Inside a frame'), html('dd', {}, window.parent === window ? 'no, opened as a page' : 'yes'),
      html('dt', {}, 'Host script'), heard,
      html('dt', {}, 'Name of the frame'), html('dd', {}, options.id === '' ? 'none given' : options.id),
      html('dt', {}, 'Width'), width),
    html('div', { class: 'wide' }, html('table', {},
      html('caption', {}, 'What the page around this frame grants'),
      html('thead', {}, html('tr', {}, ...['Power', 'Granted', 'What for'].map((label) => html('th', { scope: 'col' }, label)))),
      html('tbody', {}, ...powers.map(powerRow)))));
  return { show: () => {} };
});

function powerRow(power: Power): HTMLElement {
  const finding = html('td', { id: `granted-${power.id}` }, 'looking …');
  const look = async () => { finding.textContent = (await isGranted(power)) ? 'yes' : 'no'; };
  if (power.needsPress) {
    const button = html('button', { type: 'button' }, `Try ${power.name.toLowerCase()}`);
    button.addEventListener('click', () => void look());
    finding.replaceChildren(button);
  } else {
    void look();
  }
  return html('tr', {}, html('th', { scope: 'row' }, power.name), finding, html('td', {}, power.about));
}
