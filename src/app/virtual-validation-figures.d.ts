/**
 * Made at build by scripts/build/validation-figures-plugin.ts from the captured runs of tests/wire/captures: what `validationFigures` of the
 * report layer returns. (An ambient module cannot name a type by a relative path.)
 */
declare module 'virtual:validation-figures' {
  export const figures: unknown;
}
