import type { AnswerAgreementProps } from '../src/pages/props/answer-agreement.js';

const idempotencyKey = '0c1d2e3f-0000-4000-8000-000000000000';
const answered = { superviseeName: 'Amélie Laurent', accepted: true };

const toAnswer = {
  state: 'to-answer',
  idempotencyKey,
  superviseeName: 'Amélie Laurent',
  supervisorName: 'Claire Moreau',
  subject: 'COACHING',
  startsOn: '2026-02-03',
  proposedOn: '2026-11-20',
  superviseeRelations: ['TRAINER'],
  terms: null,
  whoGaveAddress: 'PROPOSED_BY_COACH',
  nameAsked: true,
} as const;

const terms = {
  form: 'PEER',
  everyWeeks: 4,
  minutes: 90,
  limits: ['LEGAL_DUTY', 'SERIOUS_HARM', 'ONGOING_BREACH', 'EVIDENCE_FRAUD'],
  proposedOn: '2026-11-20',
  answeredOn: '2026-11-21',
} as const;

const stands = {
  ...{ state: 'standing' as const, idempotencyKey, superviseeName: 'Amélie Laurent', answeredOn: '2026-02-03' },
  ...{ inForce: { ...terms, everyWeeks: null, minutes: null }, earlier: [], proposed: null, ownWaiting: null },
  ...{
    subject: 'SUPERVISION' as const,
    supervisorRelations: [],
    declaredOn: '2026-02-03',
    dueOn: '2027-02-03',
    isDue: false,
  },
  ...{ barredSince: null, underReview: false, nameAsked: false },
} as const;

/** The page of an agreement in each of its states. */
export const agreementProps: readonly AnswerAgreementProps[] = [
  toAnswer,
  { ...toAnswer, mistakes: [{ code: 'ANSWER_MISSING', field: 'accept' }], sent: { relations: ['FAMILY'] } },
  { ...answered, state: 'answered', startsOn: '2026-02-03' },
  { ...answered, state: 'already-answered', answeredOn: '2026-02-03' },
  { ...toAnswer, terms, subject: 'SUPERVISION' },
  { ...stands, inForce: null },
  { ...stands, proposed: { ...terms, id: 't' }, earlier: [terms], done: 'DECLARED' },
  {
    ...stands,
    ...{
      isDue: true,
      barredSince: '2026-11-22',
      supervisorRelations: ['FAMILY'],
      ownWaiting: terms,
      nameAsked: true,
    },
    ...{ sent: { act: 'propose-terms' }, mistakes: [{ code: 'FORM_MISSING', field: 'form' }] },
  },
  { ...stands, underReview: true, nameAsked: true, done: 'PROPOSED' },
  { state: 'disowned', superviseeName: 'Amélie Laurent' },
];
