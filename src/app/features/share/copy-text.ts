/** Puts text on the clipboard. @returns false where the browser or the frame does not allow it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts the same content on the clipboard in several types: the place where it is pasted takes the one it likes best. */
export async function copyParts(parts: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}
