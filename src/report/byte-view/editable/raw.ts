import { named, speaks, type EditableGroup } from './editable-input.ts';

export const raw: EditableGroup = {
  id: 'raw',
  title: 'The application’s own framing',
  inputs: [
    { path: 'raw.framingBytes', label: 'Length prefix', unit: 'B', hint: 'TCP carries a stream: the reader needs to know where a message ends.', applies: speaks('raw-tcp'), initial: () => 2, decides: named(/^Length(?: prefix)?$/i) },
    { path: 'raw.replyBytes', label: 'Answer of the application', unit: 'B', applies: speaks('raw-tcp', 'raw-udp', 'raw-link'), initial: ({ guarantee }) => (guarantee === 'best-effort' ? 0 : 1), decides: named(/^(?:Reply|Answer|Acknowledgement)$/i) },
    { path: 'raw.keepAliveBytes', label: 'Keep-alive message', unit: 'B', applies: speaks('raw-tcp', 'raw-udp', 'raw-link'), initial: () => 1, decides: named(/^Heartbeat$/i) },
  ],
};
