import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { num, secondHand, verified } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const ddsXrce: Newcomer = {
  id: 'dds-xrce',
  name: 'DDS-XRCE',
  summary: 'Brings very small devices into a DDS system through an agent.',
  rows: ['B-126', 'B-314', 'B-915', 'B-1203'],
  considerWhen: [says('Microcontrollers take part in a system on ROS 2 or DDS: micro-ROS does it this way.', 'xrce-dds-client', 'omg-dds-xrce')],
  avoidWhen: [says('The way leads through the internet or a cellular network: DDS is made for local networks with multicast.', 'omg-rtps', 'omg-dds-xrce'), says('No agent can run near the device.', 'omg-dds-xrce')],
  standing: standing('OMG DDS-XRCE 1.0 of 2020, used by micro-ROS', 'omg-dds-xrce', 'xrce-dds-client'),
  properties: [
    property('Push', 'While connected', 'omg-dds-xrce'),
    property('One to many', 'By multicast, behind the agent', 'omg-rtps'),
    property('Storing', 'By the durability of DDS', 'omg-dds'),
    property('Order', 'For each writer', 'omg-dds'),
    property('Between', 'An agent', 'omg-dds-xrce'),
  ],
  figures: [
    { ...verified('stated-by-vendor', 'xrce-dds-client'), ...num('flash', 75, 'kB', 'publisher and subscriber application, 512 B messages', { bound: 'at-most' }) },
    { ...verified('stated-by-vendor', 'xrce-dds-client'), ...num('RAM', 2.5, 'kB', 'version 1.0.1 of 2019, 512 B messages') },
    { ...secondHand('stated-by-vendor', 'xrce-dds-docs'), ...num('RAM', 3, 'kB', 'statement of 2022, 512 B messages', { bound: 'about' }) },
  ],
  notRanked: { because: 'It answers another question, joining DDS; byte model, cloud endpoints and security of the device leg are not in the catalogue.', missing: ['exchange in the byte model', 'security of the device leg', 'cloud endpoints'] },
};
