import { anyStack, named, nothing, overIp, overTcp, type EditableGroup } from './editable-input.ts';

export const traffic: EditableGroup = {
  id: 'traffic',
  title: 'Messages',
  inputs: [
    {
      path: 'traffic.payloadBytes', label: 'Payload', unit: 'B', hint: 'Application data of one message.', applies: anyStack, initial: ({ payloadBytes }) => payloadBytes,
      decides: ({ layer, name }) => layer === 'payload' && !/^(?:object links|Heartbeat|Reply|reply|Block)/i.test(name),
    },
    { path: 'traffic.direction', label: 'Direction', words: { up: 'from the device', down: 'to the device' }, applies: anyStack, initial: ({ direction }) => direction, decides: nothing },
    {
      path: 'traffic.guarantee', label: 'Delivery guarantee', words: { 'best-effort': 'best effort', 'at-least-once': 'at least once', 'exactly-once': 'exactly once' },
      applies: anyStack, initial: ({ guarantee }) => guarantee, decides: named(/^(?:Packet type and flags|Version, type, token length)$/),
    },
    {
      path: 'traffic.connection', label: 'Connection', words: { kept: 'kept open', 'per-message': 'a new one for each message', resumed: 'taken up again for each message' },
      applies: anyStack, initial: ({ connection }) => connection, decides: nothing,
    },
    { path: 'traffic.intervalSeconds', label: 'Time between messages', unit: 's', applies: anyStack, initial: ({ intervalSeconds }) => intervalSeconds, decides: nothing },
    {
      path: 'traffic.keepAliveSeconds', label: 'Keep-alive interval', unit: 's', hint: 'Idle time after which the device says that it is there; 0 turns it off.', applies: anyStack,
      initial: ({ keepAliveSeconds }) => keepAliveSeconds, decides: named(/^(?:Keep alive|heartbeat|Duration|idle-time-out)$/),
    },
  ],
};

export const network: EditableGroup = {
  id: 'network',
  title: 'Network',
  inputs: [
    { path: 'network.ip', label: 'IP version', words: { v4: 'IPv4', v6: 'IPv6' }, applies: overIp, initial: ({ network: { ip } }) => ip, decides: named(/^Version(?: and header length|, traffic class, flow label)$/) },
    { path: 'network.mtu', label: 'Largest packet (MTU)', unit: 'B', applies: overIp, initial: ({ network: { mtu } }) => mtu, decides: named(/^Maximum segment size$/) },
    {
      path: 'network.tcpTimestamps', label: 'TCP timestamps', hint: 'Linux sends them; stacks of microcontrollers do not.', applies: overTcp, initial: ({ network: { tcpTimestamps } }) => tcpTimestamps,
      decides: named(/timestamp/i),
    },
    { path: 'network.rttMs', label: 'Round trip', unit: 'ms', hint: 'Decides which acknowledgements ride on data.', applies: overIp, initial: ({ network: { rttMs } }) => rttMs, decides: nothing },
  ],
};
