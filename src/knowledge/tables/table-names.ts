import type { FactTableId } from '../schema/fact-tables.ts';

/** A table as the page lists it; `slug` is its address. */
export interface FactTableName {
  readonly id: FactTableId;
  readonly slug: string;
  readonly title: string;
  /** What it answers, in one sentence. */
  readonly about: string;
}

const name = (id: FactTableId, slug: string, title: string, about: string): FactTableName => ({ id, slug, title, about });

/** Every table, in the order of the page. Apart from the rows, so that a list of tables does not load them. */
export const factTableNames: readonly FactTableName[] = [
  name('libraries', 'libraries', 'Libraries', 'Flash and RAM of libraries on the device, with version, security and compiler where published.'),
  name('platforms', 'platforms', 'Platforms', 'Which protocol has a library on which platform.'),
  name('productSupport', 'mqtt-5-support', 'MQTT 5 in products', 'Clouds, brokers and libraries that speak MQTT 5.'),
  name('maintenance', 'maintenance', 'Maintenance', 'Signs of life of the implementations that a choice would rest on.'),
  name('modules', 'cellular-modules', 'Cellular modules', 'What modules do by AT command, family by family.'),
  name('brokers', 'brokers', 'Brokers and servers', 'What stands between devices and applications: protocols and licences.'),
  name('serverScale', 'server-scale', 'Server scale', 'Connections, memory and messages a second in published tests.'),
  name('clouds', 'clouds', 'Clouds and platforms', 'Endpoints that a device can speak to, with versions, ports and limits.'),
  name('natTimeouts', 'nat-timeouts', 'NAT and idle timeouts', 'How long a way through a network lives while nothing is sent.'),
  name('ports', 'ports', 'Ports and traversal', 'Default ports, what firewalls make of them and what keeps the way open.'),
  name('messageSizes', 'message-sizes', 'Sizes on the wire', 'Headers and small messages as the standards give them.'),
  name('radioLinks', 'link-figures', 'Link figures', 'Rates, sizes and delays of links as published.'),
  name('lorawan', 'lorawan', 'LoRaWAN', 'What fits at which data rate, and the rules of bands and networks.'),
  name('powerSaving', 'power-saving', 'Power saving and reach', 'States in which a device saves power, and what they mean for reaching it.'),
  name('energyFigures', 'energy-figures', 'Energy figures', 'Charges, currents and energies as measured or stated, board by board.'),
  name('market', 'market', 'Market', 'Who left, what was switched off, what is new.'),
  name('standards', 'standards', 'Standards', 'Documents and how far they are.'),
  name('prescriptions', 'prescribed-protocols', 'Prescribed protocols', 'Which standard or programme prescribes which protocol, and in which form.'),
  name('handshakes', 'handshakes', 'Handshakes', 'Bytes and round trips before the first data.'),
  name('credentials', 'credentials', 'Credentials', 'What a device proves itself with, and what that costs.'),
  name('securityOptions', 'security-options', 'Security by protocol', 'Protection, authentication and authorisation of each protocol.'),
  name('exposure', 'exposure', 'Exposure', 'How devices and servers were abused, and what stops it.'),
  name('regulations', 'regulations', 'Regulations', 'Laws and guidelines that ask for properties a stack gives or spoils.'),
  name('uses', 'uses', 'Where it is used', 'Usual uses of each protocol with a published example.'),
];
