/**
 * What the contract says or was explained with it, by the clause of the code or the charter that asks for it. What is
 * `tripartite` is asked only where a sponsor has ordered the work.
 */
const CONTRACT = {
  'code-given': { clause: 'CP-2a', tripartite: false },
  methods: { clause: 'CP-4', tripartite: false },
  fees: { clause: 'CP-2b', tripartite: false },
  place: { clause: 'CP-6', tripartite: false },
  length: { clause: 'CP-5', tripartite: false },
  cancellation: { clause: 'CP-2b', tripartite: false },
  'client-may-end': { clause: 'FR-1', tripartite: false },
  confidentiality: { clause: 'CF-1', tripartite: false },
  'limit-unlawful': { clause: 'CF-2', tripartite: false },
  'limit-danger': { clause: 'CF-2', tripartite: false },
  'limit-legal-duty': { clause: 'CF-1', tripartite: false },
  'files-explained': { clause: 'CF-3', tripartite: false },
  'supervision-explained': { clause: 'CF-4', tripartite: false },
  'complaint-route': { clause: 'CP-2b', tripartite: false },
  charter: { clause: 'RC-4', tripartite: false },
  'aims-by-three': { clause: 'CP-3', tripartite: true },
  'sponsor-receives': { clause: 'CF-1', tripartite: true },
  'code-given-to-sponsor': { clause: 'CP-2a', tripartite: true },
  'interests-of-both': { clause: 'CP-7', tripartite: true },
} as const;

/** What happens while the work goes on; each may happen several times. */
const COURSE = {
  programme: 'CP-3',
  validation: 'RC-1.B6',
  'interim-review': 'RC-1.B7',
  amendment: 'RC-1.F4',
  'subcontracting-told': 'RC-4.B2',
  'hazard-told': 'RC-4.B3',
  'rights-told': 'RC-4.B4',
  incident: 'RC-3.B3',
  remedy: 'RC-3.B3',
} as const;

/** What becomes of the coach's own files: until when they are kept, and that they are destroyed. */
const FILES = { 'files-kept-until': 'CF-3', 'files-destroyed': 'CF-3' } as const;

/** What the client, or a competitor of theirs, agrees to or not. */
const CONSENT = {
  'consent-supervision': 'CF-4',
  'consent-reference': 'RC-5.B1',
  'consent-testimonial': 'RC-5.B1',
  'consent-research': 'RC-5.B1',
  'consent-competitor': 'RC-2.B7',
} as const;

export type ContractItem = keyof typeof CONTRACT;
export type CourseItem = keyof typeof COURSE;
export type FileItem = keyof typeof FILES;
export type Consent = keyof typeof CONSENT;
/** What is marked with a day alone. */
export type MarkedItem = ContractItem | CourseItem | FileItem;
export type Item = MarkedItem | Consent;
export type ConsentAnswer = 'given' | 'refused' | 'withdrawn';

export const CONTRACT_ITEMS = Object.keys(CONTRACT) as readonly ContractItem[];
export const COURSE_ITEMS = Object.keys(COURSE) as readonly CourseItem[];
export const FILE_ITEMS = Object.keys(FILES) as readonly FileItem[];
export const CONSENTS = Object.keys(CONSENT) as readonly Consent[];

/** The checklist of a contract between two parties, or of one between three. */
export function contractItemsOf(tripartite: boolean): readonly ContractItem[] {
  return CONTRACT_ITEMS.filter((item) => tripartite || !CONTRACT[item].tripartite);
}

/** The clause of the code, or of the client-relation charter (RC), that an item answers to. */
export function clauseOf(item: Item): string {
  if (isContractItem(item)) return CONTRACT[item].clause;
  return { ...COURSE, ...FILES, ...CONSENT }[item];
}

export function isContractItem(item: Item): item is ContractItem {
  return item in CONTRACT;
}

export function isConsent(item: Item): item is Consent {
  return item in CONSENT;
}

/** Whether a later mark takes the place of the one before: a day of the contract or of the files is one day. */
export function isMarkedOnce(item: Item): boolean {
  return isContractItem(item) || item in FILES;
}

export function isForThree(item: Item): boolean {
  return isContractItem(item) && CONTRACT[item].tripartite;
}
