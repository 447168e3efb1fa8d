import type { AllOfQuestion } from '../question.ts';

export const link = {
  id: 'link',
  kind: 'multi',
  meaning: 'all-of',
  input: 'links',
  section: 'link',
  tier: 'essential',
  label: 'Links the device uses',
  hint: 'Tick every link that it must work on.',
  why: {
    text: 'Links differ in frame size, rate, delay, whether they carry IP, and what stands between device and internet. A stack must work on all links ticked.',
    criteria: ['traffic-volume', 'first-delivery-time', 'nat-longevity', 'sleepy-device', 'lossy-link'],
  },
  orderedBy: 'label',
  options: [
    { id: '2g', label: '2G (GSM, GPRS, EDGE)', description: 'Cellular, tens of kbit/s, being switched off in many countries.' },
    { id: '802.15.4', label: '802.15.4 (Thread, 6LoWPAN, Zigbee)', description: 'Low-power mesh with frames of 127 bytes.' },
    { id: 'ble', label: 'Bluetooth Low Energy', description: 'Short range, usually through a phone or gateway.' },
    { id: 'ethernet', label: 'Ethernet', description: 'Cable, frames of up to 1500 bytes.' },
    { id: 'local-bus', label: 'Local bus or serial line', description: 'RS-485, UART, CAN and other wires without IP.' },
    { id: 'lorawan', label: 'LoRaWAN', description: 'Long range, a few bytes now and then, duty-cycle limits.' },
    { id: 'lte', label: 'LTE (4G)', description: 'Cellular broadband.' },
    { id: 'lte-m', label: 'LTE-M', description: 'Cellular for things, up to about 1 Mbit/s, with sleep modes.' },
    { id: 'nb-iot', label: 'NB-IoT', description: 'Cellular for things, tens of kbit/s, delays of seconds.' },
    { id: 'satellite', label: 'Satellite', description: 'Long delay, usually paid by the byte.' },
    { id: 'wifi', label: 'Wi-Fi', description: 'Wireless LAN.' },
  ],
} as const satisfies AllOfQuestion<'links'>;
