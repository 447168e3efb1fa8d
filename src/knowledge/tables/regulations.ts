import { again, cited, rowsOf, secondHand } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'regulations'>();

/** Laws and guidelines that ask for properties a protocol stack can give or spoil. No legal advice: the texts decide. */
export const regulations: FactTables['regulations'] = [
  row('R-01', 'Cyber Resilience Act, product requirements', again(secondHand('specified', 'eu-cra Annex I', 'eu-cra Article 71')), { where: 'European Union', kind: 'law', appliesFrom: '2027-12-11', obligations: ['secure-defaults', 'protected-communication', 'authentication', 'secure-update', 'vulnerability-handling'],
    note: 'Products with digital elements. Annex I asks, by risk, for secure defaults, protection from unauthorised access, confidentiality and integrity of what is sent, and updates: a stack without protection needs a reason.' }),
  row('R-02', 'Cyber Resilience Act, reporting', again(secondHand('specified', 'eu-cra Article 14')), { where: 'European Union', kind: 'law', appliesFrom: '2026-09-11', obligations: ['incident-reporting', 'vulnerability-handling'], note: 'Exploited vulnerabilities and severe incidents: a warning within 24 hours, a notification within 72.' }),
  row('R-03', 'Cybersecurity of radio equipment (RED)', again(secondHand('specified', 'eu-red-2022-30')), { where: 'European Union', kind: 'law', appliesFrom: '2025-08-01', obligations: ['network-protection', 'privacy', 'fraud-protection'], note: 'Article 3(3)(d) to (f) of the Radio Equipment Directive for equipment that reaches the internet, itself or through other equipment.' }),
  row('R-04', 'EN 18031, parts 1 to 3', again(secondHand('specified', 'en-18031')), { where: 'European Union', kind: 'harmonised-standard', appliesFrom: '2025-08-01', obligations: ['network-protection', 'privacy', 'fraud-protection'], note: 'The standard by which a maker can declare conformity with these articles of RED: network, privacy, fraud.' }),
  row('R-05', 'Product security regime (PSTI)', again(secondHand('specified', 'uk-psti')), { where: 'United Kingdom', kind: 'law', appliesFrom: '2024-04-29', obligations: ['no-default-passwords', 'vulnerability-handling', 'support-period'], note: 'Consumer products that connect. Passwords unique to each product or set by the user; a way to report weaknesses; the period of security updates stated.' }),
  row('R-06', 'ETSI EN 303 645', again(cited('specified', 'etsi-en-303-645')), { where: 'Europe and beyond', kind: 'standard', appliesFrom: null, obligations: ['no-default-passwords', 'vulnerability-handling', 'secure-update', 'protected-communication', 'privacy'], note: 'Baseline of consumer devices, provisions 5.1 to 5.13; the British law took its first three.' }),
  row('R-07', 'NIST IR 8259A', again(secondHand('specified', 'nist-ir-8259a')), { where: 'United States', kind: 'guideline', appliesFrom: null, obligations: ['authentication', 'protected-communication', 'secure-update'], note: 'A core of what a device should be able to do: identity, configuration, protection of data, access, update, awareness of its state. Not mandatory.' }),
];
