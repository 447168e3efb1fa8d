import { expect, it } from 'vitest';
import { commandProperties } from '../../../../../src/wire/replay/families/mosquitto-properties.ts';

it.each<[string, object]>([
  ['mosquitto_pub -t a -V 5 -f pay', {}],
  ['mosquitto_pub -t a -V 5 -D connect session-expiry-interval 3600', { connect: 5 }],
  ['mosquitto_pub -D publish content-type text/plain -D publish message-expiry-interval 60 -t a', { publish: 1 + 2 + 10 + 5 }],
  ['mosquitto_pub -D publish user-property site plant-07 -t a', { publish: 1 + 2 + 4 + 2 + 8 }],
  ['mosquitto_pub -D publish user-property site plant-07 -D will will-delay-interval 5', { publish: 17, will: 5 }],
])('counts the property bytes of %s', (command, expected) => {
  expect(commandProperties(command)).toEqual(expected);
});
