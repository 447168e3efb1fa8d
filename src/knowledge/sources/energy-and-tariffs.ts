import type { Source } from '../schema/source.ts';

/** Measurements of current and charge, data sheets of radios and batteries, and the billing rules of operators. */
export const energyAndTariffs = [
  { id: 'ncs-power', title: 'nRF Connect SDK, power optimization: nRF9160 on LTE-M against the online power profiler', kind: 'measurement', publisher: 'Nordic Semiconductor', year: 2023, url: 'https://docs.nordicsemi.com/bundle/ncs-latest/page/nrf/app_dev/optimizing/power.html' },
  { id: 'rostad-2020', title: 'Rostad, energy use of an nRF9160 with CoAP and DTLS on NB-IoT (master thesis)', kind: 'measurement', publisher: 'NTNU', year: 2020, readThrough: 'copies at 9pdf.net' },
  { id: 'fosse-2020', title: 'Fosse, CoAP and MQTT over NB-IoT and LTE-M on an nRF9160 (master thesis), as charts of a webinar', kind: 'measurement', publisher: 'NTNU', year: 2020, readThrough: 'https://coderbyheart.github.io/nordicwebinar2020/' },
  { id: 'nrf93m1-power', title: 'nRF93M1 user guide, power optimization', kind: 'measurement', publisher: 'Nordic Semiconductor', year: 2026, url: 'https://docs.nordicsemi.com' },
  { id: 'esp32-datasheet', title: 'ESP32 data sheet, radio current', kind: 'vendor-documentation', publisher: 'Espressif', year: 2024, url: 'https://www.espressif.com/en/support/documents/technical-documents' },
  { id: 'sam-r34-current', title: 'SAM R34/R35 data sheet §7.4.1, current consumption', kind: 'vendor-documentation', publisher: 'Microchip', year: 2023, url: 'https://onlinedocs.microchip.com/oxy/GUID-BC5AB492-AA63-41E4-8A56-931408AA8F4F-en-US-1/GUID-798C30DB-83DA-4ED4-9D0A-5DF371351E60.html' },
  { id: 'sx1262-datasheet', title: 'SX1261/2 data sheet, power consumption', kind: 'vendor-documentation', publisher: 'Semtech', year: 2019, url: 'https://www.semtech.com/products/wireless-rf/lora-connect/sx1262' },
  { id: 'cc2340r5-current', title: 'CC2340R5 data sheet SWRS272, power consumption of radio and power modes', kind: 'vendor-documentation', publisher: 'Texas Instruments', year: 2024, url: 'https://www.ti.com/document-viewer/CC2340R5/datasheet' },
  { id: 'silabs-ble-current', title: 'Optimizing current consumption in Bluetooth Low Energy devices', kind: 'measurement', publisher: 'Silicon Labs', year: 2024, url: 'https://docs.silabs.com/bluetooth/latest/bluetooth-fundamentals-system-performance/current-consumption' },
  { id: 'saft-ls-26500', title: 'Saft LS 26500 data sheet (lithium-thionyl chloride cell)', kind: 'vendor-documentation', publisher: 'Saft', year: 2019, readThrough: 'https://novapart.co/datasheet/farnell:4558530/' },
  { id: 'soracom-data-usage', title: 'Data usage and billing calculations', kind: 'vendor-documentation', publisher: 'Soracom', year: 2025, url: 'https://developers.soracom.io/en/docs/reference/data-usage-calculation' },
  { id: 'one-nce-data-volume', title: '1NCE developer hub, data volume', kind: 'vendor-documentation', publisher: '1NCE', year: 2025, url: 'https://help.1nce.com/dev-hub/docs/data-services-data-volume' },
  { id: 'hologram-metering', title: 'Data metering', kind: 'vendor-documentation', publisher: 'Hologram', year: 2026, url: 'https://docs.hologram.io/guides/get-started/data-metering' },
  { id: 'hologram-charges', title: 'Breakdown of billing and SIM charges', kind: 'vendor-documentation', publisher: 'Hologram', year: 2026, url: 'https://docs.hologram.io/guides/billing/breakdown-of-billing-and-sim-charges' },
  { id: 'hologram-price-quoted', title: 'What would 2 GB a month across 1,000 SIMs cost with Hologram', kind: 'article', publisher: 'codeables.dev', year: 2026, url: 'https://codeables.dev/article/hologram-pricing-what-would-2gb-month-across-1-000-sims-cost-with-1' },
  { id: 'digital-matter-data', title: 'SIM cards and data usage (Dart3)', kind: 'vendor-documentation', publisher: 'Digital Matter', year: 2025, url: 'https://digmat.freshdesk.com/support/solutions/articles/16000130992-sim-cards-and-data-usage-dart3-' },
  { id: 'vodacom-increment', title: 'Minimum data charges on Vodacom and MTN', kind: 'article', publisher: 'MyBroadband', year: 2017, url: 'https://mybroadband.co.za/news/cellular/224384-minimum-data-charges-on-vodacom-and-mtn.html' },
] as const satisfies readonly Source[];
