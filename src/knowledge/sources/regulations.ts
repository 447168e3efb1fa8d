import type { Source } from '../schema/source.ts';

/** Laws, harmonised standards and guidelines on connected products. */
export const regulations = [
  { id: 'eu-cra', title: 'Regulation (EU) 2024/2847, Cyber Resilience Act', kind: 'standard', publisher: 'European Union', year: 2024, url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj', readThrough: 'public copies of Annex I and summaries of Articles 14 and 71' },
  { id: 'eu-red-2022-30', title: 'Commission Delegated Regulation (EU) 2022/30 with 2023/2444, on Article 3(3)(d) to (f) of Directive 2014/53/EU', kind: 'standard', publisher: 'European Union', year: 2022, url: 'https://eur-lex.europa.eu/eli/reg_del/2022/30/oj', readThrough: 'guides of test laboratories' },
  { id: 'en-18031', title: 'EN 18031-1, -2 and -3: common security requirements for radio equipment', kind: 'standard', publisher: 'CEN-CENELEC', year: 2024, readThrough: 'guides of test laboratories' },
  { id: 'uk-psti', title: 'The Product Security and Telecommunications Infrastructure (Security Requirements for Relevant Connectable Products) Regulations 2023', kind: 'standard', publisher: 'United Kingdom', year: 2023, url: 'https://www.legislation.gov.uk/uksi/2023/1007', readThrough: 'summaries of Schedule 1' },
  { id: 'etsi-en-303-645', title: 'ETSI EN 303 645: cyber security for consumer internet of things, baseline requirements', kind: 'standard', publisher: 'ETSI', year: 2020, url: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/' },
  { id: 'nist-ir-8259a', title: 'NIST IR 8259A: IoT device cybersecurity capability core baseline', kind: 'standard', publisher: 'NIST', year: 2020, url: 'https://doi.org/10.6028/NIST.IR.8259A', readThrough: 'pages of NIST and summaries' },
] as const satisfies readonly Source[];
