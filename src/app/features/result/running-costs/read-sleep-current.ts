/** What the estimate takes: a device that draws more than 1 A does not sleep (src/estimate/energy/check-battery-inputs). */
const MOST_MICROAMPS = 1_000_000;

/** A typed current asleep in µA, null for an empty field, or why it cannot be used. */
export function readSleepCurrent(text: string): number | null | { readonly problem: string } {
  const plain = text.trim().replaceAll(/[,_\s](?=\d{3})/g, '');
  if (plain === '') return null;
  if (!/^\d+(\.\d+)?$/.test(plain)) return { problem: `Expected a number of µA, such as 12.5, or nothing; found “${text.trim()}”.` };
  const microamps = Number(plain);
  return microamps <= MOST_MICROAMPS ? microamps : { problem: `A device asleep draws 0 to 1,000,000 µA; found ${plain}.` };
}
