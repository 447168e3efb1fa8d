/** A part is worked out this far from the screen: by the time a quick reader is there it has grown to its height. */
export const PART_GROWS_WITHIN_PX = 1_500;
