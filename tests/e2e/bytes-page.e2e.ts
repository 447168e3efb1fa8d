import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite } from '../support/e2e.ts';

export const tests = suite('bytes page', {
  async 'by keyboard alone: opens a packet and changes the field that decides it'({ open }) {
    const page = await open('bytes/#stack=coap.udp.dtls-1-2-cid-psk');
    const packet = page.locator('section[aria-labelledby="phase-perMessage"] summary').first();
    await packet.focus();
    await page.keyboard.press('Enter');
    const row = page.locator('section[aria-labelledby="phase-perMessage"] tr', { hasText: 'Connection ID' }).first();
    const input = row.getByRole('textbox');
    await input.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('300');
    await page.keyboard.press('Enter');
    assert.match(await row.getByRole('alert').innerText(), /tls\.serverCidBytes: expected a whole number from 0 to 255 \(RFC 9146 §3\), found 300/);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#stack=coap.udp.dtls-1-2-cid-psk&tls.serverCidBytes=12');
    assert.match(await row.innerText(), /\b12\b/);
  },

  async 'takes answers along from the ranking, and saves a capture file and a table'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Water meter on NB-IoT' }).click();
    await page.locator('#live-results ol > li').first().waitFor();
    await page.waitForFunction(() => location.hash.length > 1);
    await page.locator('#live-results a[href*="/result/"]').first().click();
    await page.getByRole('link', { name: /^Byte by byte/ }).first().click();
    await page.waitForURL(/\/bytes\/#stack=[a-z0-9.-]+&v=1&/);
    await page.getByText('From your answers:').waitFor();
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFile(await download.path());
    };
    const capture = await saved('Save the packets as pcap');
    // The magic number of the format, in either byte order, in microseconds or nanoseconds.
    assert.match(capture.subarray(0, 4).toString('hex'), /^(?:a1b2c3d4|d4c3b2a1|a1b23c4d|4d3cb2a1)$/);
    const table = (await saved('Save the fields as CSV')).toString('utf8');
    assert.match(table, /^phase,packet,direction,message,frame,layer,field,size \(B\),value,bytes \(hex\),clause\r\n/);
  },

  async 'narrow, dark, with a packet open and an error: no accessibility fault, no sideways scrolling'({ open }) {
    const { AxeBuilder } = await import('@axe-core/playwright');
    const page = await open('bytes/#stack=mqtt-sn-1-2.udp.none&framing=802.15.4', { width: 320, dark: true });
    await page.locator('section[aria-labelledby="phase-perMessage"] summary').first().click();
    await page.locator('summary', { hasText: 'MQTT-SN' }).click();
    const client = page.getByRole('textbox', { name: 'Client identifier' }).first();
    await client.fill('a name of more than twenty-three characters');
    await client.blur();
    await page.getByRole('alert').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  },

  async 'the figures against captures can be read without script'({ open }) {
    const page = await open('validation/', { javaScript: false });
    assert.ok(await page.locator('section[aria-labelledby="families"] tbody tr').count() > 10);
    assert.ok(await page.locator('section[aria-labelledby="picture"] circle').count() > 100);
    assert.match(await page.locator('section[aria-labelledby="not-covered"]').innerText(), /IPv6/);
  },
});
