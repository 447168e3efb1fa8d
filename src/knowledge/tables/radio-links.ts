import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'radioLinks'>();
const MTU = 'largest packet';
const DOWN = 'rate down';
const UP = 'rate up';
const RTT = 'round trip';
const PEAK = 'peak or nominal, physical or MAC layer';

/** Rates, sizes and delays of links as published. Rates are peak or nominal unless the condition says otherwise. */
export const radioLinks: FactTables['radioLinks'] = [
  row('C-101', 'Ethernet', cited('specified', 'ieee-802-3'), { link: 'ethernet', reliability: 'next to no loss' },
    num(MTU, 1500, 'B', 'IP packet'), num(DOWN, [10_000, 10_000_000], 'kbit/s', PEAK), num(UP, [10_000, 10_000_000], 'kbit/s', PEAK), num(RTT, 1, 'ms', 'in the local network', { bound: 'at-most', obtained: 'assumed' }), num(RTT, [5, 100], 'ms', 'through the internet', { obtained: 'assumed' })),
  row('C-102', 'Wi-Fi at 2.4 GHz on a microcontroller', cited('stated-by-vendor', 'ieee-802-11', 'esp-idf-sleep'), { link: 'wifi', reliability: 'low loss, in bursts' },
    num(MTU, 1500, 'B', 'IP packet; a MAC service unit holds 2,304 B'), num(DOWN, [1000, 20_000], 'kbit/s', 'typical of ESP32-class devices', { obtained: 'assumed' }), num(UP, [1000, 20_000], 'kbit/s', 'typical of ESP32-class devices', { obtained: 'assumed' }),
    num(RTT, [2, 10], 'ms', 'radio awake', { obtained: 'assumed' }), num('wait for the next beacon', [100, 1000], 'ms', 'added in power save: 102.4 ms for each DTIM', { obtained: 'specified' })),
  row('C-103', 'LTE category 4', cited('specified', '3gpp-ts-36-306', '3gpp-ts-23-060 Annex C'), { link: 'lte', reliability: 'low loss' },
    num(MTU, [1358, 1500], 'B', '1,358 B advised'), num(DOWN, 150_000, 'kbit/s', PEAK), num(UP, 50_000, 'kbit/s', PEAK), num(RTT, [30, 80], 'ms', 'connected', { obtained: 'assumed' })),
  row('C-104', 'LTE category 1 and 1bis', verified('specified', '3gpp-ts-36-306', 'm5-cat1'), { link: 'lte', reliability: 'low loss' },
    num(MTU, [1358, 1500], 'B', '1,358 B advised', cited('specified', '3gpp-ts-23-060 Annex C')), num(DOWN, 10_000, 'kbit/s', PEAK), num(UP, 5000, 'kbit/s', PEAK), num(RTT, [40, 100], 'ms', 'connected', { obtained: 'assumed' })),
  row('C-105', 'LTE-M', verified('stated-by-vendor', 'aws-lpwan', 'arduino-nb', 'nordic-webinar-2020', '3gpp-ts-36-306'), { link: 'lte-m', reliability: 'repeated by the radio' },
    num(MTU, [1358, 1500], 'B', 'IP packet', cited('specified', '3gpp-ts-23-060 Annex C')), num(DOWN, 1000, 'kbit/s', 'peak, full duplex', { comparison: 'lte-m-rate' }), num(DOWN, [300, 375], 'kbit/s', 'half duplex', { bound: 'about', comparison: 'lte-m-rate' }), num(DOWN, 100, 'kbit/s', 'seen by an application', { bound: 'about', comparison: 'lte-m-rate', ...verified('measured', 'nordic-webinar-2020') }),
    num(RTT, [50, 100], 'ms', 'connected'), num(RTT, [100, 2000], 'ms', 'from idle'), num(RTT, 135, 'ms', 'mean of a ping in one study, Pycom FiPy', verified('measured', 'sergiuszm-experiments'))),
  row('C-106', 'NB-IoT (NB1)', verified('measured', '3gpp-tr-45-820', 'nordic-webinar-2020', 'strathclyde-2021'), { link: 'nb-iot', reliability: 'up to 2,048 repetitions' },
    num(MTU, [1280, 1358], 'B', '1,358 B advised, 1,280 B safe; about 1,600 B through signalling', cited('specified', '3gpp-ts-23-060 Annex C')), num(DOWN, [26, 60], 'kbit/s', 'nominal'), num(UP, [17, 66], 'kbit/s', 'nominal'),
    num('rate seen in the field', 0.264, 'kbit/s', 'median of one study', { ...verified('measured', 'strathclyde-2021') }),
    num(RTT, [1600, 10_000], 'ms', 'range of the design', { comparison: 'nb-iot-round-trip', ...cited('specified', '3gpp-tr-45-820') }), num(RTT, [300, 2000], 'ms', 'good coverage', { comparison: 'nb-iot-round-trip', ...cited('measured', 'nordic-webinar-2020') }),
    num(RTT, 837, 'ms', 'median in the field, one study', { comparison: 'nb-iot-round-trip', ...verified('measured', 'strathclyde-2021') }), num(RTT, 1160, 'ms', 'mean of a ping in one study, Pycom FiPy', { comparison: 'nb-iot-round-trip', ...verified('measured', 'sergiuszm-experiments') })),
  row('C-107', 'NB-IoT (NB2, release 14)', cited('specified', '3gpp-ts-36-306'), { link: 'nb-iot', reliability: 'up to 2,048 repetitions' }, num(DOWN, 127, 'kbit/s', PEAK), num(UP, 159, 'kbit/s', PEAK)),
  row('C-108', 'LoRaWAN in EU868', verified('specified', 'lorawan-1-0-4', 'rak-data-rates'), { link: 'lorawan', reliability: 'no guarantee unless confirmed' },
    num(DOWN, [0.25, 11], 'kbit/s', 'by data rate'), num(UP, [0.25, 11], 'kbit/s', 'by data rate'), num('wait for the receive window', [1000, 2000], 'ms', 'class A, after the device has sent: 1 s and 2 s', { obtained: 'specified' })),
  row('C-109', 'Sigfox (RC1)', cited('specified', 'sigfox-radio', 'rfc-8376'), { link: null, reliability: 'each message three times' },
    num('payload up', 12, 'B', 'each message', { bound: 'at-most' }), num('payload down', 8, 'B', 'each message'), num(DOWN, 0.6, 'kbit/s', 'RC1'), num(UP, 0.1, 'kbit/s', 'RC1'), num('time of a message up', 6, 's', 'with its three copies', { bound: 'about' }), num('time to an answer', [20, 50], 's', 'only when the device has asked for it', { bound: 'about' })),
  row('C-110', 'Bluetooth Low Energy 4.2 to 5', cited('specified', 'bluetooth-core', 'rfc-7668'), { link: 'ble', reliability: 'acknowledged by the link' },
    num(MTU, 23, 'B', 'ATT default'), num(MTU, 1280, 'B', 'IPv6 over Bluetooth'), num('link packet', 251, 'B', 'data of one packet', { bound: 'at-most' }), num(DOWN, [125, 2000], 'kbit/s', 'physical layer'), num('rate of an application', [200, 1400], 'kbit/s', 'typical', { bound: 'about', obtained: 'assumed' }), num('connection interval', [7.5, 4000], 'ms', 'as negotiated')),
  row('C-111', 'IEEE 802.15.4, Thread, 6LoWPAN', cited('specified', 'rfc-4944', 'rfc-4919'), { link: '802.15.4', reliability: 'carrier sense and repeats' },
    num('frame', 127, 'B', 'physical layer'), num('payload of a frame', 81, 'B', 'after security of the link'), num(MTU, 1280, 'B', 'IPv6, by fragments'), num(DOWN, 250, 'kbit/s', 'physical layer'), num('rate of an application', [20, 100], 'kbit/s', 'typical', { bound: 'about', obtained: 'assumed' }), num(RTT, [10, 100], 'ms', 'a few hops; a sleepy device adds its poll period', { obtained: 'assumed' })),
  row('C-112', 'Zigbee', cited('specified', 'zigbee'), { link: '802.15.4', reliability: 'carrier sense and repeats' }, num('payload of an application', [70, 100], 'B', 'by security and routing', { bound: 'about' }), num(DOWN, 250, 'kbit/s', 'physical layer'), num(RTT, [15, 100], 'ms', 'mesh', { obtained: 'assumed' })),
  row('C-113', 'NB-IoT over a geostationary satellite', cited('specified', '3gpp-tr-38-821', 'nrf-ntn'), { link: 'satellite', reliability: 'weather, view of the sky; needs a position', note: 'Messages of a few hundred bytes at most are advised.' },
    num(DOWN, 0.1, 'kbit/s', 'for a user: from about this to "a few" kbit/s', { bound: 'at-least' }), num('propagation there and back', 541, 'ms', 'physics', { bound: 'about' }), num(RTT, 'unknown', 'ms', 'for a user: described as seconds to tens of seconds')),
  row('C-114', 'Broadband from low orbit', cited('stated-by-vendor', 'starlink'), { link: 'satellite', reliability: 'a burst at each handover, every 15 s' }, num(MTU, 1500, 'B', 'IP packet'), num(DOWN, [25_000, 200_000], 'kbit/s', 'pages of the operator'), num(UP, [5000, 20_000], 'kbit/s', 'pages of the operator'), num(RTT, [25, 60], 'ms', 'pages of the operator')),
  row('C-115', 'Short burst data from low orbit (Iridium)', cited('stated-by-vendor', 'iridium-sbd'), { link: 'satellite', reliability: 'needs a view of the sky' }, num('message up', 340, 'B', '9602 and 9603 modems', { bound: 'at-most' }), num('message down', 270, 'B', '9602 and 9603 modems', { bound: 'at-most' }), num('time of a message', [5, 30], 's', 'stored and forwarded')),
  row('C-116', 'Propagation to low orbit', cited('specified', '3gpp-tr-38-821'), { link: 'satellite', reliability: 'not applicable' }, num('propagation there and back', 25.8, 'ms', 'orbit of 600 km'), num('propagation there and back', 41.8, 'ms', 'orbit of 1,200 km')),
  row('C-117', 'SMS', cited('specified', '3gpp-ts-23-040'), { link: null, reliability: 'stored and forwarded, no order' }, num('message', 140, 'B', '160 characters of 7 bits, or 70 of UCS-2'), num('time of a message', [2, 10], 's', 'typical; without an upper limit', { obtained: 'assumed' })),
  row('C-118', 'GPRS and EDGE', cited('specified', '3gpp-ts-45'), { link: '2g', reliability: 'moderate loss' }, num(MTU, [1400, 1500], 'B', 'about 1,400 B advised'), num(DOWN, [40, 80], 'kbit/s', 'GPRS'), num(DOWN, 236, 'kbit/s', 'EDGE', { bound: 'at-most' }), num(UP, [20, 40], 'kbit/s', 'GPRS'), num(UP, 118, 'kbit/s', 'EDGE', { bound: 'at-most' }), num(RTT, [500, 1000], 'ms', 'typical', { obtained: 'assumed' })),
];
