/** A change of facts, grades or rules that can move a decision. */
export interface CatalogueChange {
  /** Date of the catalogue that has it. */
  readonly date: string;
  readonly text: string;
}

/** Newest first. What was decided with an older catalogue is shown with what came after it. */
export const catalogueChanges: readonly CatalogueChange[] = [
  { date: '2026-12-01', text: 'Thirty-seven more standards say which protocol they prescribe, from BACnet to uCIFI.' },
  { date: '2026-12-01', text: 'A web page accepts no connection, also in its own network; what reaches it only through a proxy needs that proxy, and streams through it go to the page alone.' },
  { date: '2026-12-01', text: 'A stream that also flows to the device makes messages to the device count for more.' },
  { date: '2026-12-01', text: 'MQTT-SN runs on any link with datagrams both ways; CoAP runs compressed on the delivery without IP of NB-IoT (RFC 9391).' },
];

/** What changed after the catalogue of that date; everything where the date is not known. */
export function changesSince(date: string | null): readonly CatalogueChange[] {
  return catalogueChanges.filter((change) => date === null || change.date > date);
}
