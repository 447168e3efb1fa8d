import { rowsOf, verified } from '../authoring/rows.ts';
import { MODULE_FEATURES, type FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'modules'>();
type Features = FactTables['modules'][number]['features'];
const yes = (commands: string | null = null) => ({ support: 'yes' as const, commands });
const variant = (commands: string) => ({ support: 'variant' as const, commands });
const no = (commands: string | null = null) => ({ support: 'no' as const, commands });
const UNVERIFIED = { support: 'unverified' as const, commands: null };

/** What is not given was not found in a manual that we could read. */
function features(known: Partial<Features>): Features {
  return { ...Object.fromEntries(MODULE_FEATURES.map((feature) => [feature, UNVERIFIED])) as Features, ...known };
}

/** What cellular modules do by AT command, by module family. Exact firmware decides: check the manual of yours. */
export const modules: FactTables['modules'] = [
  row('B-501', 'Quectel BG95 and BG77', verified('stated-by-vendor', 'quectel-mqtt', 'quectel-tcp', 'quectel-coap-in-use'), { manual: 'application notes 1.1 of 2020 and 2021', note: 'Release assistance is a parameter of QISENDEX. CoAP commands are seen in public firmware for modules of this maker.',
    features: features({ sockets: yes('AT+QIOPEN'), mqtt: yes('AT+QMT…, 3.1.1'), coap: variant('AT+QCOAP… in code for modules of this maker'), http: yes('AT+QHTTP…'), 'mqtt-sn': no() }) }),
  row('B-502', 'Quectel BG96', verified('stated-by-vendor', 'quectel-bg96'), { manual: 'MQTT application note 1.0 of 2018', note: 'An older module for LTE-M, NB-IoT and 2G.',
    features: features({ sockets: yes(), mqtt: yes('AT+QMT…'), http: yes(), 'mqtt-sn': no() }) }),
  row('B-503', 'u-blox SARA-R4', verified('stated-by-vendor', 'ublox-sara-r4', 'ublox-exit', 'ublox-trasna'), { manual: 'UBX-17003787', note: 'u-blox announced its exit from cellular in January 2025 and sold the business to Trasna in March 2025.',
    features: features({ sockets: yes(), mqtt: yes('AT+UMQTT…'), http: yes('AT+UHTTP…') }) }),
  row('B-504', 'u-blox SARA-R5', verified('stated-by-vendor', 'ublox-sara-r5'), { manual: 'UBX-19047455', note: 'Front matter of the manual was read; CoAP, LwM2M and MQTT-SN are not confirmed.',
    features: features({ sockets: yes(), mqtt: yes(), http: yes() }) }),
  row('B-505', 'SIMCom SIM7080G', verified('stated-by-vendor', 'simcom-coap', 'simcom-at-manual'), { manual: 'SIM7080 series AT manual', note: 'CoAP commands are seen in the recipe of an operator and in public firmware. MQTT and HTTP commands from the manual, not read again.',
    features: features({ sockets: yes(), mqtt: yes('AT+SMCONN'), coap: yes('AT+CCOAPINIT, CCOAPURL, CCOAPPARA'), http: yes('AT+SH…'), 'mqtt-sn': no() }) }),
  row('B-506', 'Nordic nRF91 with Serial Modem', verified('stated-by-vendor', 'nordic-serial-modem'), { manual: 'nRF Connect SDK Serial Modem', note: 'Open source, follows the Serial LTE Modem; it has commands for nRF Cloud, too.',
    features: features({ sockets: yes('AT#X…, with (D)TLS and Connection ID'), mqtt: yes(), coap: yes('a chapter of its own'), http: yes(), lwm2m: variant('library for carriers'), 'mqtt-sn': no('run a library in the application') }) }),
  row('B-507', 'Nordic nRF91 running the application', verified('stated-by-vendor', 'nrf-cloud-protocols'), { manual: 'nRF Connect SDK', note: 'A full Zephyr stack on the module, DTLS 1.2 with Connection ID in the modem.',
    features: features({ sockets: yes('Zephyr'), mqtt: yes(), coap: yes(), http: yes(), lwm2m: yes(), 'mqtt-sn': yes() }) }),
];
