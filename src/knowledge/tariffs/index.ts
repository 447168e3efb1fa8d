import { cite } from '../authoring/cite.ts';
import { figure, says } from '../authoring/facts.ts';
import { readAgain } from '../authoring/read-again.ts';
import type { CitationText } from '../authoring/cite.ts';
import type { Tariff } from './tariff-schema.ts';

const none = (...texts: readonly CitationText[]) => readAgain(figure(0, 'B/packet', 'IP packets are counted as they are', 'stated-by-vendor', ...texts));
const SORACOM_HEADERS = 'Ethernet, IP, UDP and GTP headers around each packet';

/** Billing rules of operators, each from its own page; the last two are ours, for those who know nothing yet. */
export const tariffs: readonly Tariff[] = [
  {
    id: 'one-nce-prepaid', name: '1NCE prepaid bundle', operator: '1NCE',
    surchargeUp: none('one-nce-data-volume'), surchargeDown: none('one-nce-data-volume'),
    kilobyte: '1000', rounding: null, sessionMinimum: null,
    price: {
      kind: 'prepaid',
      bundle: figure([10, 15], 'EUR', 'order of magnitude of 500 MB for ten years; ask for an offer', 'assumed', 'boaks-power', 'judgement'),
      megabytes: figure(500, 'MB', 'bundle seen with a board vendor', 'stated-by-vendor', 'boaks-power'),
      years: figure(10, 'year', 'bundle seen with a board vendor', 'stated-by-vendor', 'boaks-power'),
    },
    assumed: false,
    notes: [says('Counted is what travels inside GTP, both directions: IP packets with handshakes, acknowledgements and repetitions. Whether a kilobyte has 1,000 or 1,024 bytes is not said; 1,000 is the dearer reading.', 'one-nce-data-volume')],
    sources: cite('one-nce-data-volume'),
  },
  {
    id: 'soracom-plan01s-us', name: 'Soracom plan01s in the United States', operator: 'Soracom',
    surchargeUp: readAgain(figure([50, 54], 'B/packet', SORACOM_HEADERS, 'stated-by-vendor', 'soracom-data-usage')),
    surchargeDown: {
      ...readAgain(figure([50, 54], 'B/packet', SORACOM_HEADERS, 'stated-by-vendor', 'soracom-data-usage')),
      disagreesWith: 'an older copy of the page: subscriptions from before May 2023 (plan01s too) pay only the Ethernet header downlink',
    },
    kilobyte: '1024',
    rounding: { unit: readAgain(figure(100, 'kB', 'plan01s, United States, each SIM', 'stated-by-vendor', 'soracom-data-usage')), each: 'month' },
    sessionMinimum: null,
    price: { kind: 'unknown' },
    assumed: false, notes: [], sources: cite('soracom-data-usage'),
  },
  {
    id: 'hologram-by-volume', name: 'Hologram, pay as you go', operator: 'Hologram',
    surchargeUp: none('hologram-metering'), surchargeDown: none('hologram-metering'),
    kilobyte: '1000',
    rounding: { unit: readAgain(figure(1, 'kB', 'billed by the kilobyte when a session closes', 'stated-by-vendor', 'hologram-charges')), each: 'session' },
    sessionMinimum: null,
    price: {
      kind: 'by-volume',
      perMegabyte: readAgain(figure(0.03, 'USD', 'quoted by a third party in 2026', 'assumed', 'hologram-price-quoted')),
      perMonth: readAgain(figure(1, 'USD', 'each SIM, quoted by a third party in 2026', 'assumed', 'hologram-price-quoted')),
    },
    assumed: false,
    notes: [says('The operator also tells customers to expect 500 to 700 bytes around each TCP message; that is the exchange itself, which is counted here packet by packet, and it is not added again.', 'hologram-metering')],
    sources: cite('hologram-metering', 'hologram-charges'),
  },
  {
    id: 'vodacom-za', name: 'Vodacom South Africa, 10 kB each connection', operator: 'Vodacom',
    surchargeUp: none('digital-matter-data'), surchargeDown: none('digital-matter-data'),
    kilobyte: '1000',
    rounding: { unit: readAgain(figure(10, 'kB', 'billing increment of a data session', 'stated-by-vendor', 'vodacom-increment')), each: 'session' },
    sessionMinimum: readAgain(figure(10, 'kB', 'each new data connection', 'stated-by-vendor', 'digital-matter-data')),
    price: { kind: 'unknown' },
    assumed: false, notes: [], sources: cite('digital-matter-data', 'vodacom-increment'),
  },
  {
    id: 'mtn-za', name: 'MTN South Africa, 25 kB each connection', operator: 'MTN',
    surchargeUp: none('digital-matter-data'), surchargeDown: none('digital-matter-data'),
    kilobyte: '1000', rounding: null,
    sessionMinimum: {
      ...readAgain(figure(25, 'kB', 'each connection, as a device vendor sees it', 'stated-by-vendor', 'digital-matter-data')),
      disagreesWith: 'general terms quoted in 2017: steps of 1 kB and a minimum charge of R0.02 a session',
    },
    price: { kind: 'unknown' },
    assumed: false, notes: [], sources: cite('digital-matter-data'),
  },
  {
    id: 'assumed-cellular', name: 'Cellular, tariff not known yet', operator: 'assumed',
    surchargeUp: figure([0, 54], 'B/packet', 'from none to the largest surcharge found', 'assumed', 'one-nce-data-volume', 'soracom-data-usage', 'judgement'),
    surchargeDown: figure([0, 54], 'B/packet', 'from none to the largest surcharge found', 'assumed', 'one-nce-data-volume', 'soracom-data-usage', 'judgement'),
    kilobyte: '1000', rounding: null,
    sessionMinimum: figure([0, 25], 'kB', 'from none to the largest minimum found', 'assumed', 'one-nce-data-volume', 'digital-matter-data', 'judgement'),
    price: {
      kind: 'prepaid',
      bundle: figure([10, 15], 'EUR', 'order of magnitude of 500 MB for ten years', 'assumed', 'boaks-power', 'judgement'),
      megabytes: figure(500, 'MB', 'bundle seen with a board vendor', 'assumed', 'boaks-power', 'judgement'),
      years: figure(10, 'year', 'bundle seen with a board vendor', 'assumed', 'boaks-power', 'judgement'),
    },
    assumed: true, notes: [], sources: cite('judgement', 'boaks-power'),
  },
  {
    id: 'unmetered', name: 'No charge by volume', operator: 'assumed',
    surchargeUp: figure(0, 'B/packet', 'nothing is metered', 'assumed', 'judgement'), surchargeDown: figure(0, 'B/packet', 'nothing is metered', 'assumed', 'judgement'),
    kilobyte: '1000', rounding: null, sessionMinimum: null,
    price: { kind: 'none', because: 'Ethernet, Wi-Fi, Thread and Bluetooth are not charged by the byte' },
    assumed: true, notes: [], sources: cite('judgement'),
  },
];
