import { named, speaks, type EditableGroup } from './editable-input.ts';

const amqp09 = speaks('amqp-0-9-1');
const amqp10 = speaks('amqp-1-0');

export const amqp: EditableGroup = {
  id: 'amqp',
  title: 'AMQP',
  inputs: [
    { path: 'amqp091.routingKey', label: 'Routing key', applies: amqp09, initial: ({ topic }) => topic, decides: named(/^(?:routing-key|queue)$/) },
    { path: 'amqp091.exchange', label: 'Exchange', hint: 'Empty is the default exchange, which routes by queue name.', applies: amqp09, initial: () => '', decides: named(/^exchange(?: length)?$/) },
    { path: 'amqp091.virtualHost', label: 'Virtual host', applies: amqp09, initial: () => '/', decides: named(/^virtual-host$/) },
    { path: 'amqp091.user', label: 'User', applies: amqp09, initial: () => 'guest', decides: named(/^response$/) },
    { path: 'amqp091.publisherConfirms', label: 'The broker confirms each message', applies: amqp09, initial: ({ guarantee }) => guarantee !== 'best-effort', decides: named(/^delivery-tag$/) },
    { path: 'amqp10.address', label: 'Address', applies: amqp10, initial: ({ topic }) => topic, decides: named(/^address$/) },
    { path: 'amqp10.containerId', label: 'Container id', applies: amqp10, initial: ({ deviceId }) => deviceId, decides: named(/^container-id$/) },
    { path: 'amqp10.openHost', label: 'Host name in open', hint: 'Empty leaves it out.', applies: amqp10, initial: ({ host }) => host ?? null, decides: named(/^hostname$/) },
    { path: 'amqp10.sasl', label: 'Sign-on', words: { none: 'none', anonymous: 'ANONYMOUS', plain: 'PLAIN' }, applies: amqp10, initial: () => 'anonymous', decides: named(/^mechanism$/) },
    { path: 'amqp10.settled', label: 'Sent settled', hint: 'No disposition comes back.', applies: amqp10, initial: ({ guarantee }) => guarantee === 'best-effort', decides: named(/^settled$/) },
  ],
};
