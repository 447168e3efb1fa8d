import { again, cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'clouds'>();

/** Endpoints of clouds and platforms that a device can speak to without a gateway of its own, with their limits. */
export const clouds: FactTables['clouds'] = [
  row('B-1001', 'AWS IoT Core', verified('stated-by-vendor', 'aws-iot-mqtt', 'aws-iot-quotas'), { cloud: 'aws', note: 'No QoS 2. Port 443 needs ALPN for MQTT. A LoRaWAN network server is part of it.',
    endpoints: [
      { topic: 'mqtt', versions: '3.1.1 and 5', transport: 'tcp', ports: [8883, 443], limits: 'QoS 0 and 1' },
      { topic: 'mqtt', versions: '3.1.1 and 5', transport: 'websocket', ports: [443], limits: 'QoS 0 and 1' },
      { topic: 'http', versions: 'with TLS', transport: 'tcp', ports: [8443, 443], limits: 'publishing only' },
      { topic: 'raw-link', versions: 'network server', transport: 'lorawan', ports: [] },
    ] },
    num('largest message', 128, 'KiB', 'hard limit of the quotas page', again(cited('stated-by-vendor', 'aws-iot-quotas', 'rainmaker-limits'))),
    num('keep-alive', [30, 1200], 's', 'asked for by the client; 1,200 is the default, too', again(cited('stated-by-vendor', 'aws-iot-quotas', 'aws-c-mqtt-keep-alive')))),
  row('B-1002', 'Azure IoT Hub', verified('stated-by-vendor', 'azure-iot-protocols', 'azure-iot-mqtt-5', 'azure-iothub-api'), { cloud: 'azure', note: 'MQTT 5 in preview. The interface of 2026-11-01 adds a device registry and host names with TLS 1.3.',
    endpoints: [
      { topic: 'mqtt', versions: '3.1.1; 5 in preview', transport: 'tcp', ports: [8883] },
      { topic: 'mqtt', versions: '3.1.1', transport: 'websocket', ports: [443] },
      { topic: 'amqp', versions: '1.0', transport: 'tcp', ports: [5671] },
      { topic: 'amqp', versions: '1.0', transport: 'websocket', ports: [443] },
      { topic: 'http', versions: 'with TLS', transport: 'tcp', ports: [443], limits: 'polling' },
    ] },
    num('time between polls', 1500, 's', 'asked of devices on HTTPS', { bound: 'at-least', ...verified('stated-by-vendor', 'azure-iot-protocols') })),
  row('B-1003', 'Azure Event Grid, MQTT broker', verified('stated-by-vendor', 'azure-event-grid-mqtt', 'event-grid-retain', 'event-grid-notes'), { cloud: 'azure', note: 'TLS 1.2 or 1.3 only, no QoS 2. Retain was missing once and is supported now.',
    endpoints: [
      { topic: 'mqtt', versions: '3.1.1 and 5', transport: 'tcp', ports: [8883], limits: 'QoS 0 and 1' },
      { topic: 'mqtt', versions: '3.1.1 and 5', transport: 'websocket', ports: [443], limits: 'QoS 0 and 1' },
      { topic: 'http', versions: 'with TLS', transport: 'tcp', ports: [443], limits: 'publishing, in preview' },
    ] },
    num('keep-alive', 1160, 's', 'longest that the broker accepts', { bound: 'at-most', ...verified('stated-by-vendor', 'event-grid-notes') }),
    num('retained message', 64, 'kB', 'each', { bound: 'at-most', ...verified('stated-by-vendor', 'event-grid-retain') })),
  row('B-1004', 'Google Cloud', cited('stated-by-vendor', 'google-iot-core-retirement'), { cloud: 'google', endpoints: [], note: 'None of its own since IoT Core was retired on 2023-08-16; brokers of partners run there.' }),
  row('B-1005', 'IBM Watson IoT Platform', cited('stated-by-vendor', 'wolfmqtt'), { cloud: 'ibm', endpoints: [], note: 'Withdrawn in December 2023; the quick-start broker is gone.' }),
  row('B-1006', 'Nordic nRF Cloud', verified('stated-by-vendor', 'nrf-cloud-protocols'), { cloud: 'nrf-cloud', note: 'No MQTT bridge over CoAP.',
    endpoints: [
      { topic: 'coap', versions: 'DTLS 1.2 with Connection ID', transport: 'udp', ports: [] },
      { topic: 'mqtt', versions: 'TLS 1.2', transport: 'tcp', ports: [] },
      { topic: 'http', versions: 'REST', transport: 'tcp', ports: [] },
    ] },
    num('certificate chain', 400, 'B', 'over CoAP', { bound: 'about', comparison: 'certificate-chain' }), num('certificate chain', 4000, 'B', 'over MQTT', { bound: 'about', comparison: 'certificate-chain' })),
  row('B-1007', 'Particle Device Cloud', verified('stated-by-vendor', 'particle-keep-alive'), { cloud: 'other', endpoints: [{ topic: 'coap', versions: 'over DTLS', transport: 'udp', ports: [] }] },
    num('keep-alive', 1380, 's', 'default on cellular with the vendor’s own SIM'), num('bytes of a keep-alive', 122, 'B', '61 up and 61 down')),
  row('B-1008', 'Cumulocity', cited('stated-by-vendor', 'cumulocity'), { cloud: 'other', note: 'A gateway for OPC UA, agents for LoRaWAN and Sigfox.',
    endpoints: [{ topic: 'mqtt', versions: 'not stated', transport: 'tcp', ports: [] }, { topic: 'http', versions: 'REST', transport: 'tcp', ports: [] }, { topic: 'lwm2m', versions: 'not stated', transport: 'udp', ports: [] }] }),
  row('B-1009', 'ThingsBoard', cited('stated-by-vendor', 'thingsboard'), { cloud: 'other', note: 'Open core; a gateway for the rest.',
    endpoints: [{ topic: 'mqtt', versions: 'not stated', transport: 'tcp', ports: [] }, { topic: 'coap', versions: 'not stated', transport: 'udp', ports: [] }, { topic: 'http', versions: 'not stated', transport: 'tcp', ports: [] }, { topic: 'lwm2m', versions: 'not stated', transport: 'udp', ports: [] }] }),
  row('B-1010', 'HiveMQ Cloud and EMQX Cloud', cited('stated-by-vendor', 'hivemq', 'emqx-bsl'), { cloud: 'other', note: 'The platform of EMQX has gateways, too.',
    endpoints: [{ topic: 'mqtt', versions: '3 and 5', transport: 'tcp', ports: [] }, { topic: 'mqtt', versions: '3 and 5', transport: 'websocket', ports: [] }] }),
  row('B-1011', '1NCE, Golioth, Soracom, AVSystem', cited('stated-by-vendor', 'cellular-front-ends'), { cloud: 'other', note: 'Front ends for cellular devices.',
    endpoints: [{ topic: 'raw-udp', versions: 'by product', transport: 'udp', ports: [] }, { topic: 'coap', versions: 'by product', transport: 'udp', ports: [] }, { topic: 'lwm2m', versions: 'by product', transport: 'udp', ports: [] }] }),
  row('B-1012', 'CoAP and LwM2M at AWS and Azure', verified('stated-by-vendor', 'nordic-webinar-2020'), { cloud: 'other', endpoints: [], note: 'No endpoint of their own in 2020: a gateway was needed. Not confirmed again for November 2026.' }),
];
