/** Usual width of a character of the page's font at 12 px, on the wide side. */
const CHARACTER_PX = 6.4;

/** A name in at most two lines of a given width; what does not fit ends in an ellipsis. The table beside the chart holds it whole. */
export function brokenName(name: string, widthPx: number, mostLines: 1 | 2): readonly string[] {
  const room = Math.max(8, Math.floor(widthPx / CHARACTER_PX));
  if (name.length <= room) return [name];
  if (mostLines === 1) return [shortened(name, room)];
  const space = name.lastIndexOf(' ', room);
  if (space <= 0) return [shortened(name, room)];
  return [name.slice(0, space), shortened(name.slice(space + 1), room)];
}

function shortened(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
