import type {
  ComplaintAnswers,
  ComplaintProps,
  ComplaintReceiptProps,
  ComplaintReturnProps,
} from '../src/pages/props/complaint.js';
import type { EmergencyTold } from '../src/pages/props/emergency.js';

const idempotencyKey = '0c1d2e3f-0000-4000-8000-000000000000';
const sections = [{ code: 'CF', title: 'Confidentialité', clauses: [{ code: 'CF-1', text: 'Je garde le secret.' }] }];
const answers: ComplaintAnswers = {
  age: { age: 'MINOR' },
  behalf: { behalf: 'ANOTHER', who: 'Sa mère', right: 'PARENTAL' },
  relation: { relation: 'COLLEAGUE' },
  challenge: { spoken: 'NO', because: ['REPRISAL'], basis: 'HEARD', competing: 'YES', interest: 'Un client' },
  about: { about: 'Éric' },
  'what-1': { behaviour: 'Il a parlé.' },
  'when-1': { when: 'PERIOD', from: '2026-09-01', until: '2026-10-15' },
  'clauses-1': { clauses: ['CF-1'] },
  'what-3': { behaviour: 'Il a crié.' },
  'when-3': { when: 'DAY', day: '2026-09-01' },
  identity: { nameVisibility: 'KEPT_FROM_COACH' },
  reach: { name: 'Jeanne', contact: 'jeanne@exemple.org' },
};
const asked = {
  state: 'question',
  idempotencyKey,
  sections,
  today: '2026-11-22',
  before: 'check',
  minor: true,
} as const;
const wrong = (...fields: string[]) => fields.map((field) => ({ message: `Dites-en plus (${field}).`, field }));
const kept = { state: 'saved', idempotencyKey, reference: '7K2M-Q4ZD', returnCode: '0123-4567-89AB-CDEF' } as const;
const filed = {
  idempotencyKey,
  reference: '7K2M-Q4ZD',
  receivedOn: '2026-11-22',
  acknowledgedBy: '2026-11-29',
  receipt: 'e30.c2ln',
};

/** Every question, as it is asked and as it comes back. */
const questions = (
  [
    ['age', 'age'],
    ['behalf', 'behalf', 'who', 'right', 'rightWords'],
    ['relation', 'relation'],
    ['challenge', 'spoken', 'spokenOn', 'because', 'basis', 'competing', 'interest'],
    ['about', 'about'],
    ['what-1', 'behaviour'],
    ['when-1', 'when', 'day', 'from', 'until', 'whenWords'],
    ['clauses-1', 'clauses'],
    ['people', 'people'],
    ['identity', 'nameVisibility'],
    ['reach', 'name', 'contact'],
  ] as const
).flatMap(([page, ...fields]): ComplaintProps[] => [
  { ...asked, page, sent: {} },
  { ...asked, page, before: '', minor: false, sent: answers[page] ?? {}, mistakes: wrong(...fields) },
]);

/** Every page of the wizard in every state that its reader can meet. */
export const complaintPages: readonly ComplaintProps[] = [
  { state: 'start', idempotencyKey, begun: false },
  { state: 'start', idempotencyKey, begun: true, mistakes: wrong('start') },
  ...questions,
  { state: 'more', idempotencyKey, answers, sections, before: 'clauses-3', room: true, mistakes: wrong('more') },
  { state: 'more', idempotencyKey, answers, sections: [], before: 'when-3', room: false },
  {
    state: 'check',
    idempotencyKey,
    answers,
    sections,
    before: 'reach',
    unanswered: [],
    version: 7,
    mistakes: wrong('declared'),
  },
  {
    state: 'check',
    idempotencyKey,
    answers: {},
    sections: [],
    before: 'identity',
    unanswered: ['age', 'when-1'],
    version: 1,
  },
  { ...kept, address: null, erasedOn: '2027-02-20' },
  { ...kept, address: 'j@exemple.org', erasedOn: '2027-02-20', sent: { address: 'j' }, mistakes: wrong('address') },
  { state: 'done', ...filed, returnCode: '0123-4567-89AB-CDEF', copy: 'Référence: 7K2M-Q4ZD' },
  { state: 'done', ...filed, returnCode: null, copy: 'Référence: 7K2M-Q4ZD' },
];

const receipt = { idempotencyKey, publicKey: '-----BEGIN PUBLIC KEY-----' };
const held = { holds: true, reference: '7K2M-Q4ZD', receivedOn: '2026-11-22' } as const;

/** The check of a receipt in every state. */
export const receiptPages: readonly ComplaintReceiptProps[] = [
  receipt,
  { ...receipt, mistakes: wrong('receipt') },
  { ...receipt, sent: { receipt: 'e30.c2ln' }, checked: { holds: false } },
  ...[true, false, null].map((copyMatches) => ({ ...receipt, checked: { ...held, copyMatches } })),
];

/** What is open to whoever comes back to a complaint. */
export const stepPages: readonly ComplaintReturnProps[] = (
  [
    ['COMPLAINANT_ANSWERS', ['ANSWER'], 'Quand cela s’est-il passé ?'],
    ['COMMENT', ['ANSWER'], null],
    ['OBJECT_TO_PANEL', ['SEATS', 'REASONS'], null],
    ['ASK_BODY_TO_APPEAL', ['REASONS'], null],
  ] as const
).map(([event, names, question]) => ({
  ...{ state: 'shown' as const, idempotencyKey, reference: '7K2M-Q4ZD' },
  ...{ receivedOn: '2026-11-22', progress: 'IN_HAND' as const, next: 'NEWS' as const, nextBy: '2027-02-24' },
  panel:
    event === 'OBJECT_TO_PANEL'
      ? [
          { seat: 'CHAIR' as const, name: 'Chloé Perrin' },
          { seat: 'COACH' as const, name: 'Cyril Faure' },
          { seat: 'LAY' as const, name: 'Léo Martin' },
        ]
      : [],
  steps: [
    {
      ...{ event, until: '2026-12-18', question },
      asked: names.map((name) => ({ name, kind: 'TEXT', of: [], needed: true })),
    },
  ],
}));

/** What was written to whoever comes back to a complaint. */
export const letterPages: readonly ComplaintReturnProps[] = [
  {
    ...{ state: 'shown', idempotencyKey, reference: '7K2M-Q4ZD' },
    ...{ receivedOn: '2026-11-22', progress: 'IN_HAND', next: 'NEWS', nextBy: '2027-02-24' },
    letters: [
      {
        ...{ id: '01a2224f-0000-7000-8000-000000000002', writtenOn: '2026-12-20', title: 'Où en est le dossier' },
        text: ['Nous vous écrivons toutes les quatre semaines.', 'Le dossier est instruit.'],
      },
    ],
  },
];

/** That a case was open in an emergency, closed before its last day. */
export const EMERGENCY: EmergencyTold = {
  openedOn: '2026-11-28',
  lastDay: '2026-11-30',
  endedOn: '2026-11-29',
  ground: 'DANGER',
  askedAs: 'SCHEME_ADMINISTRATOR',
  openedAs: 'REGISTRAR',
};
