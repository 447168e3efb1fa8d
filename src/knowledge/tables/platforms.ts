import { cited, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'platforms'>();
const yes = (by: string) => ({ support: 'yes' as const, by });
const limited = (by: string) => ({ support: 'limited' as const, by });
const no = (by: string) => ({ support: 'no' as const, by });
const unknown = { support: 'unknown' as const, by: 'nothing found' };

/** Which protocol has a library where. `unknown` where nothing was found, which is not "no". */
export const platforms: FactTables['platforms'] = [
  row('B-401', 'Arduino on AVR, 2 to 8 kB of RAM', verified('stated-by-vendor', 'pubsubclient-666'), { note: 'The network comes from a shield or modem.', supports: {
    'raw-tcp': limited('shield or modem'), 'raw-udp': limited('shield or modem'), coap: limited('minimal libraries'), mqtt: limited('PubSubClient, 3.1.1, in maintenance mode'), 'mqtt-sn': limited('small libraries'),
    lwm2m: no('none'), amqp: no('none'), http: limited('without TLS'), websocket: limited('small libraries'), grpc: no('none'),
  } }),
  row('B-402', 'ESP32 with ESP-IDF', verified('stated-by-vendor', 'libcoap', 'esp-mqtt-5', 'esp-idf-grpc'), { supports: {
    'raw-tcp': yes('lwIP'), 'raw-udp': yes('lwIP'), coap: yes('port of libcoap'), mqtt: yes('esp-mqtt, 3.1.1 and 5'), 'mqtt-sn': limited('by the community'), lwm2m: yes('ports of Anjay and Wakaama'),
    amqp: limited('a dated port of uAMQP'), http: yes('esp_http_client'), websocket: yes('esp_websocket_client'), grpc: limited('hand-made on HTTP/2'),
  } }),
  row('B-403', 'Zephyr', verified('stated-by-vendor', 'zephyr-lwm2m', 'zephyr-mqtt-5'), { supports: {
    'raw-tcp': yes('native'), 'raw-udp': yes('native'), coap: yes('native client and server'), mqtt: yes('native, 3.1.1 and 5'), 'mqtt-sn': yes('native, 1.2'), lwm2m: yes('native, 1.0.2 and 1.1.1, with DTLS Connection ID'),
    amqp: no('none'), http: yes('native'), websocket: yes('native'), grpc: no('none'),
  } }),
  row('B-404', 'FreeRTOS with the AWS libraries', verified('stated-by-vendor', 'coremqtt'), { supports: {
    'raw-tcp': yes('FreeRTOS+TCP or lwIP'), 'raw-udp': yes('FreeRTOS+TCP or lwIP'), coap: yes('libcoap through lwIP'), mqtt: yes('coreMQTT'), 'mqtt-sn': unknown, lwm2m: yes('Anjay'), amqp: unknown, http: yes('coreHTTP'), websocket: unknown, grpc: no('none'),
  } }),
  row('B-405', 'RIOT', cited('stated-by-vendor', 'libcoap'), { supports: {
    'raw-tcp': yes('GNRC or lwIP'), 'raw-udp': yes('GNRC or lwIP'), coap: yes('gcoap, libcoap'), mqtt: yes('port of Paho'), 'mqtt-sn': yes('emcute, asymcute'), lwm2m: yes('port of Wakaama'), amqp: unknown, http: unknown, websocket: unknown, grpc: no('none'),
  } }),
  row('B-406', 'Contiki-NG', cited('stated-by-vendor', 'libcoap'), { supports: {
    'raw-tcp': yes('native'), 'raw-udp': yes('native'), coap: yes('native, libcoap'), mqtt: yes('native, 3.1.1'), 'mqtt-sn': unknown, lwm2m: yes('native'), amqp: unknown, http: unknown, websocket: unknown, grpc: no('none'),
  } }),
  row('B-407', 'Linux', verified('stated-by-vendor', 'aiocoap', 'mqtt-sn-tools'), { supports: {
    'raw-tcp': yes('sockets'), 'raw-udp': yes('sockets'), coap: yes('libcoap, Californium, aiocoap 0.4.17 of 2026'), mqtt: yes('Paho, Mosquitto, HiveMQ client, MQTT.js'), 'mqtt-sn': yes('Paho gateway, mqtt-sn-tools'), lwm2m: yes('Leshan, Anjay, Wakaama'),
    amqp: yes('Qpid Proton, clients of RabbitMQ'), http: yes('all'), websocket: yes('all'), grpc: yes('all'),
  } }),
  row('B-408', 'A page in a browser', cited('stated-by-vendor', 'browser-compat-data'), { note: 'A page has no raw sockets.', supports: {
    'raw-tcp': no('no sockets'), 'raw-udp': no('no sockets'), coap: no('none'), mqtt: limited('MQTT.js over WebSocket'), 'mqtt-sn': no('none'), lwm2m: no('none'), amqp: limited('rhea, AMQP 1.0 over WebSocket'), http: yes('fetch, server-sent events'), websocket: yes('built in'), grpc: limited('gRPC-Web only'),
  } }),
  row('B-410', 'zenoh-pico runs on', verified('stated-by-vendor', 'zenoh-pico'), { note: 'Unix, Windows, Zephyr, Arduino, ESP-IDF, Mbed OS, FreeRTOS+TCP, Raspberry Pi Pico, and in a page over WebSocket by Emscripten.', supports: {} }),
];
