export { agreementBars } from './agreement-bars.ts';
export { agreementDots, type AgreementDots } from './agreement-dots.ts';
export type { CapturedRun } from './captured-run.ts';
export { NOT_COVERED } from './not-covered.ts';
export { validationFigures, type Agreement, type FamilyAgreement, type ImplementationAgreement, type ValidationFigures } from './validation-figures.ts';
