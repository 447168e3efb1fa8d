import type { Source } from '../schema/source.ts';

/** Industry standards and programmes that prescribe a messaging protocol. */
export const programmes = [
  { id: 'ocpp-j', title: 'OCPP 1.6 JSON and OCPP 2.0.1 part 4: JSON over WebSocket', kind: 'standard', publisher: 'Open Charge Alliance', year: 2020, url: 'https://openchargealliance.org/protocols/open-charge-point-protocol/' },
  { id: 'ieee-2030-5', title: 'IEEE 2030.5: smart energy profile application protocol', kind: 'standard', publisher: 'IEEE', year: 2018, url: 'https://standards.ieee.org/ieee/2030.5/5897/' },
  { id: 'tr-069', title: 'TR-069: CPE WAN management protocol', kind: 'standard', publisher: 'Broadband Forum', year: 2020, url: 'https://cwmp-data-models.broadband-forum.org/' },
  { id: 'tr-369', title: 'TR-369: User Services Platform, message transfer protocols', kind: 'standard', publisher: 'Broadband Forum', year: 2023, url: 'https://usp.technology/specification/' },
  { id: 'gnmi', title: 'gRPC Network Management Interface specification', kind: 'standard', publisher: 'OpenConfig', year: 2023, url: 'https://github.com/openconfig/reference/blob/master/rpc/gnmi/gnmi-specification.md' },
  { id: 'matter', title: 'Matter core specification: message layer over UDP (and TCP)', kind: 'standard', publisher: 'Connectivity Standards Alliance', year: 2024, url: 'https://csa-iot.org/developer-resource/specifications-download-request/' },
  { id: 'sparkplug-3', title: 'Eclipse Sparkplug 3.0 (ISO/IEC 20237)', kind: 'standard', publisher: 'Eclipse Foundation', year: 2022, url: 'https://sparkplug.eclipse.org/specification/version/3.0/' },
  { id: 'openadr-2-0b', title: 'OpenADR 2.0b profile: simple HTTP and XMPP transports', kind: 'standard', publisher: 'OpenADR Alliance', year: 2013, url: 'https://www.openadr.org/specification' },
  { id: 'oma-dm', title: 'OMA Device Management 1.3: HTTP and other bindings', kind: 'standard', publisher: 'OMA SpecWorks', year: 2016, url: 'https://www.openmobilealliance.org/release/DM/' },
  { id: 'att-device-management', title: 'AT&T device management implementation guide for IoT solutions 3.0', kind: 'vendor-documentation', publisher: 'AT&T', year: 2018 },
  { id: 'ipso-objects', title: 'IPSO smart objects in the OMA LwM2M object registry', kind: 'standard', publisher: 'OMA SpecWorks', year: 2018, url: 'https://technical.openmobilealliance.org/OMNA/LwM2M/LwM2MRegistry.html' },
  { id: 'jt-t-808', title: 'JT/T 808: terminal communication protocol of road vehicle systems', kind: 'standard', publisher: 'Ministry of Transport of China', year: 2019 },
  { id: 'jt-t-809', title: 'JT/T 809: data exchange between road vehicle platforms', kind: 'standard', publisher: 'Ministry of Transport of China', year: 2019 },
  { id: 'ieee-c37-118', title: 'IEEE C37.118.2: synchrophasor data transfer', kind: 'standard', publisher: 'IEEE', year: 2011, url: 'https://standards.ieee.org/ieee/C37.118.2/4804/' },
  { id: 'modbus-tcp', title: 'Modbus messaging on TCP/IP implementation guide', kind: 'standard', publisher: 'Modbus Organization', year: 2006, url: 'https://modbus.org/specs.php' },
  { id: 'modbus-serial', title: 'Modbus over serial line specification', kind: 'standard', publisher: 'Modbus Organization', year: 2006, url: 'https://modbus.org/specs.php' },
  { id: 'swim-yellow-profile', title: 'EUROCONTROL SWIM technical infrastructure yellow profile specification', kind: 'standard', publisher: 'EUROCONTROL', year: 2020, url: 'https://www.eurocontrol.int/publication/eurocontrol-specification-system-wide-information-management-swim-technical-infrastructure' },
  { id: 'c-roads-basic-interface', title: 'C-Roads C-ITS IP based interface profile, basic interface', kind: 'standard', publisher: 'C-Roads Platform', year: 2021, url: 'https://www.c-roads.eu/' },
  { id: 'opc-ua-part-14', title: 'OPC 10000-14: PubSub (IEC 62541-14)', kind: 'standard', publisher: 'OPC Foundation', year: 2022, url: 'https://reference.opcfoundation.org/Core/Part14/v105/docs/' },
] as const satisfies readonly Source[];
