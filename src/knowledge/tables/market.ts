import { rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'market'>();

/** Who left, what was switched off, what is new: for products that must live ten years. */
export const market: FactTables['market'] = [
  row('C-601', 'u-blox leaves cellular', verified('stated-by-vendor', 'ublox-exit', 'ublox-trasna'), { links: ['lte', 'lte-m', 'nb-iot'], note: 'Announced in January 2025; cellular went to Trasna in March 2025, the satellite part to Trident IoT in April.' }),
  row('C-602', 'AT&T has no 2G and 3G', verified('stated-by-vendor', 'att-3g', 'att-2g'), { links: ['2g'], note: '2G ended in January 2017, 3G in February 2022.' }),
  row('C-604', 'Satellite in nRF91x1', verified('stated-by-vendor', 'nrf-ntn'), { links: ['satellite', 'nb-iot'], note: 'Modem firmware offers IoT NTN of 3GPP, with the profile of Skylo.' }),
  row('C-605', 'Category 1bis from Nordic', verified('stated-by-vendor', 'nrf93m1-power'), { links: ['lte'], note: 'nRF93M1 is announced with about 2 µA in power saving mode.' }),
];
