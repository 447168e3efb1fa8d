import type { Source } from '../schema/source.ts';

/** Studies, field reports, surveys and operator data on links, networks and use. */
export const measurements = [
  { id: 'twilio-nat', title: 'Super SIM network timeouts', kind: 'vendor-documentation', publisher: 'Twilio', year: 2025, url: 'https://www.twilio.com/docs/iot/supersim/super-sim-network-timeouts' },
  { id: 'teltonika-timeout', title: 'Teltonika GPS wiki, network ping timeout', kind: 'vendor-documentation', publisher: 'Teltonika', year: 2024, url: 'https://wiki.teltonika-gps.com' },
  { id: 'nordic-webinar-2020', title: 'Cloud connectivity and protocols for the Internet of Things (slides)', kind: 'measurement', publisher: 'Nordic Semiconductor', year: 2020, url: 'https://coderbyheart.github.io/nordicwebinar2020/' },
  { id: 'boaks-power', title: 'Zephyr CoAP demo client, power consumption notes', kind: 'measurement', year: 2026, url: 'https://github.com/boaks/zephyr-coaps-client' },
  { id: 'strathclyde-2021', title: 'Survey of IoT for developing countries, Electronics 10(18)', kind: 'paper', year: 2021, url: 'https://www.mdpi.com/2079-9292/10/18/2224' },
  { id: 'aws-lpwan', title: 'Implementing LPWAN solutions with AWS: LTE-M', kind: 'vendor-documentation', publisher: 'Amazon Web Services', year: 2022, url: 'https://docs.aws.amazon.com/whitepapers/latest/implementing-lpwan-solutions-with-aws/lte-m.html' },
  { id: 'arduino-nb', title: 'Arduino documentation, Cat-M1 and NB-IoT', kind: 'vendor-documentation', publisher: 'Arduino', year: 2022, url: 'https://github.com/arduino/docs-content' },
  { id: 'm5-cat1', title: 'M5Stack COM.CAT1 specification', kind: 'vendor-documentation', publisher: 'M5Stack', year: 2024, url: 'https://docs.m5stack.com/en/module/comx_cat1' },
  { id: 'rak-data-rates', title: 'RUI3 appendix, data rate by region', kind: 'vendor-documentation', publisher: 'RAKwireless', year: 2025, url: 'https://docs.rakwireless.com/product-categories/software-apis-and-libraries/rui3/appendix/' },
  { id: 'nrf-ntn', title: 'nRF91x1 IoT NTN documentation', kind: 'vendor-documentation', publisher: 'Nordic Semiconductor', year: 2026, url: 'https://docs.nordicsemi.com/r/8x61OyWhjf9N2ZuIjPOCUA/fFFSeGz4NdctC6xTHB7bWw' },
  { id: 'ncs-thread-power', title: 'nRF Connect SDK, OpenThread power consumption', kind: 'measurement', publisher: 'Nordic Semiconductor', year: 2026, url: 'https://docs.nordicsemi.com/bundle/ncs-latest/page/nrf/protocols/thread/overview/power_consumption.html' },
  { id: 'a10-coap', title: 'IoT devices using CoAP increasingly used in DDoS attacks', kind: 'article', publisher: 'GlobalDots on A10 Networks Q1 2019', year: 2019, url: 'https://www.globaldots.com/resources/blog/iot-devices-using-coap-increasingly-used-in-ddos-attacks/' },
  { id: 'mirai-2017', title: 'Antonakakis et al., Understanding the Mirai botnet, USENIX Security 2017', kind: 'paper', year: 2017, url: 'https://www.usenix.org/conference/usenixsecurity17/technical-sessions/presentation/antonakakis' },
  { id: 'eclipse-survey-2019', title: 'IoT developer survey 2019', kind: 'survey', publisher: 'Eclipse Foundation', year: 2019, url: 'https://jaxenter.de/iot-developer-survey-sicherheit-konnektivitaet-82775' },
  { id: 'eclipse-survey-2022', title: 'IoT and edge developer survey 2022', kind: 'survey', publisher: 'Eclipse Foundation', year: 2022, url: 'https://futureiot.tech/survey-reveals-top-edge-computing-workloads' },
  { id: 'sergiuszm-experiments', title: 'IoT protocol experiments on Pycom FiPy: HTTP, CoAP, MQTT over WLAN, LTE-M, NB-IoT', kind: 'measurement', year: 2020, url: 'https://github.com/sergiuszm/iot_protocol_experiments' },
  { id: 'loss-study-esp32', title: 'Energy consumption for securing lightweight IoT protocols (ESP32, CoAP and MQTT under loss)', kind: 'paper', year: 2020 },
  { id: 'thangavel-2014', title: 'Thangavel et al., Performance evaluation of MQTT and CoAP via a common middleware', kind: 'paper', year: 2014 },
  { id: 'telekom-technology-cards', title: 'Telekom IoT technology cards: MQTT-SN', kind: 'vendor-documentation', publisher: 'Deutsche Telekom', year: 2023, url: 'https://testhardware.iot.telekom.com/Learn/TechnologyCards' },
  { id: 'cc1350-datasheet', title: 'CC1350 data sheet, power consumption summary', kind: 'vendor-documentation', publisher: 'Texas Instruments', year: 2018, url: 'https://www.ti.com/document-viewer/CC1350/datasheet' },
  { id: 'crout-energy', title: 'Energy saving with NB-IoT and LTE-M', kind: 'article', publisher: 'Crout', year: 2023, url: 'https://crout.de/tag/5g/' },
  { id: 'gprs-module-manuals', title: 'Hardware manuals of GPRS modules', kind: 'vendor-documentation', publisher: 'the vendors', year: 2015 },
  { id: 'michelinakis-2020', title: 'Michelinakis et al., Dissecting energy consumption of NB-IoT devices empirically', kind: 'paper', year: 2020, url: 'https://arxiv.org/abs/2004.07127' },
] as const satisfies readonly Source[];
