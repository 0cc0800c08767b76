import type { Day, Refusal } from '@standing/kernel';
import { ANSWERED_BY, type AskedName } from './asked-by.js';
import { type Answers, type Asked, askedOf, isText, isWellMade } from './asked.js';
import type { Attempt, Case, CaseEventName } from './case.js';
import { CASE_FUNCTIONS, type CaseFunction } from './functions.js';
import type { GuardCode } from './guard-codes.js';
import { GUARDS } from './guards.js';
import { isOfSeveral } from './joint.js';
import { CLOSURE_REASONS } from './particulars.js';
import { lineOf, transitionOf } from './procedures.js';
import { refusalsTo } from './refusals-to.js';
import { lastOf } from './state-of.js';
import { refusalsOfText } from './texts.js';

/**
 * The steps that are taken as they are: an event, and what it asks. Steps with a form of their own, such as the charges and
 * the decision of a panel, and those of the parties, have doors of their own.
 */
export const PLAIN_STEPS = [
  'screen-risk',
  'find-no-measure',
  'ask-complainant',
  'complainant-answers',
  'propose-closure',
  'close-inadmissible',
  'find-late',
  'admit-late',
  'close-out-of-time',
  'refer-elsewhere',
  'open-resolution',
  'agree-resolution',
  'close-resolved',
  'end-resolution',
  'complainant-withdraws',
  'go-on-alone',
  'respondent-leaves',
  'tell-complainant',
  'propose-amendment',
  'file-report',
  'approve-disclosure',
  'disclose',
  'close-no-case',
  'close-with-advice',
  'find-case-to-answer',
  'list-on-judgment',
  'confirm-closure',
  'set-aside-to-triage',
  'set-aside-to-assessors',
  'reopen',
  'propose-stay',
  'stay',
  'keep-stay',
  'lift-stay',
  'name-panel',
  'decide-objections',
  'give-notice',
  'serve-bundle',
  'prove-notice',
  'postpone',
  'open-hearing',
  'adjourn',
  'resume-hearing',
  'close-hearing',
  'find-facts',
  'find-breach',
  'open-history',
  'hear-appeal',
  'refuse-leave',
  'tell-recipients',
  'prove-warning',
  'record-exclusion',
  'confirm-exclusion',
] as const satisfies readonly CaseEventName[];
export type PlainStep = (typeof PLAIN_STEPS)[number];

const LONGEST = 20_000;
/** Days that have come before they are told. */
const PAST: readonly AskedName[] = ['factsUntil', 'arrivedOn'];

/** In which functions this is done, a party's own part and time's left out, whatever the procedure. */
export function takersOf(event: PlainStep): readonly CaseFunction[] {
  const { who } = transitionOf(event);
  return CASE_FUNCTIONS.filter((name) => who.includes(name) && !PARTIES.includes(name));
}
const PARTIES: readonly CaseFunction[] = ['complainant', 'respondent'];

/** The step with what was answered, as the conditions look at it; the texts themselves are kept elsewhere. */
export function attemptWith(event: CaseEventName, by: Attempt['by'], answers: Answers): Attempt {
  const { reasons, ...others } = answers;
  const said = Object.entries(others).filter(([name]) => !isText(name as AskedName));
  const reasoned = typeof reasons === 'string' && reasons.trim() !== '';
  return { event, by, ...Object.fromEntries(said), ...(reasoned && { reasoned }) };
}

/**
 * Every reason why somebody may not take this step so: those of its line, and of each answer that is missing, too long or not
 * asked. Of a step that several take together, whether they are enough is left to `agreement`.
 */
export function refusalsToTake(
  { event, by, answers }: { readonly event: CaseEventName; readonly by: Attempt['by']; readonly answers: Answers },
  theCase: Case,
  on: Day,
): Refusal[] {
  const asked = askedOf(event, theCase.procedure);
  const illMade = asked.filter((one) => !isWellMade(one, answers[one.name]));
  if (illMade.length > 0) return illMade.map(({ name }) => ({ code: 'COMPLAINTS_ANSWER_UNKNOWN', path: name }));
  const paths = pathsOf(event, theCase);
  const refused = refusalsTo(attemptWith(event, by, answers), theCase, on)
    .filter(({ code }) => code !== REASONS && !isOfSeveral(code))
    .map((refusal) => (paths.has(refusal.code) ? { ...refusal, path: paths.get(refusal.code) } : refusal));
  const strangers = Object.keys(answers).filter((name) => !asked.some((one) => one.name === name));
  return [
    ...refused,
    ...unsaid(asked, answers).filter(({ code }) => !refused.some((one) => one.code === code)),
    ...asked.flatMap((one) => refusalsOfAnswer(one, answers[one.name], on)),
    ...strangers.map((path) => ({ code: 'COMPLAINTS_NOT_ASKED', path })),
  ];
}

/** A step that somebody may take now, what it asks, and what stands in its way whatever they answer. */
export type ToTake = {
  readonly event: PlainStep;
  readonly asked: readonly Asked[];
  readonly refusals: readonly Refusal[];
};

/** The plain steps that are next for somebody in a function; those that belong elsewhere, or were taken, are left out. */
export function stepsToTake(theCase: Case, as: CaseFunction, personId: string, on: Day): ToTake[] {
  return PLAIN_STEPS.filter((event) => lineOf(theCase.procedure, event)?.who.includes(as)).flatMap((event) => {
    const by = { as, personIds: [personId] };
    // The reason that was proposed is the one that a second registrar looks at; any stands for those that may be chosen.
    const closure = lastOf(theCase, 'propose-closure')?.closure ?? CLOSURE_REASONS[0];
    const answered = pathsOf(event, theCase);
    const refusals = refusalsTo({ event, by, closure }, theCase, on).filter(
      ({ code }) => !answered.has(code) && !isOfSeveral(code),
    );
    const asked = askedOf(event, theCase.procedure);
    return refusals.some(({ code }) => NOT_NEXT.includes(code)) ? [] : [{ event, asked, refusals }];
  });
}

/** With these a step is not the next: it belongs to another state of the case, to somebody else, or it was taken. */
const NOT_NEXT: readonly string[] = [
  'COMPLAINTS_RECIPIENTS_TOLD',
  ...['COMPLAINTS_EXCLUSION_NOT_RECOMMENDED', 'COMPLAINTS_EXCLUSION_CONFIRMED', 'COMPLAINTS_EXCLUSION_NOT_RECORDED'],
  ...['COMPLAINTS_NOT_NOW', 'COMPLAINTS_NOTHING_ASKED', 'COMPLAINTS_ASKED_TWICE', 'COMPLAINTS_NOT_BY_JUDGMENT'],
  ...['COMPLAINTS_CLOSED_BY_ASSESSORS', 'COMPLAINTS_CLOSED_IN_TRIAGE', 'COMPLAINTS_NOT_THE_CHAIR'],
  ...['COMPLAINTS_NO_OBJECTION', 'COMPLAINTS_NOTICE_PROVED', 'COMPLAINTS_FACTS_FOUND', 'COMPLAINTS_BREACH_FOUND'],
  ...['COMPLAINTS_HISTORY_OPENED', 'COMPLAINTS_NOT_WARNED', 'COMPLAINTS_WARNING_PROVED', 'COMPLAINTS_APPEAL_HEARD'],
  ...['COMPLAINTS_NOT_STAYED', 'COMPLAINTS_STAYED_ALREADY', 'COMPLAINTS_STAY_NOT_PROPOSED'],
];

const REASONS = GUARDS.REASONS_WRITTEN.refusal;

/** What each condition that an answer meets says where it is not met, and which answer that is. */
function pathsOf(event: CaseEventName, { procedure }: Case): ReadonlyMap<string, AskedName> {
  const guards = lineOf(procedure, event)?.guards ?? [];
  return new Map(
    guards.flatMap((code) => {
      const name = ANSWERED_BY[code];
      return name === undefined ? [] : [[GUARDS[code].refusal, name] as const];
    }),
  );
}

/** What is needed and not said, although no condition of the line looks for it. */
function unsaid(asked: readonly Asked[], answers: Answers): Refusal[] {
  const missing = asked.filter(({ name, kind, needed }) => needed && kind !== 'text' && answers[name] === undefined);
  return missing.flatMap(({ name }) => {
    const code = GUARD_CODES.find((guard) => ANSWERED_BY[guard] === name);
    return code === undefined ? [] : [{ code: GUARDS[code].refusal, path: name }];
  });
}
const GUARD_CODES = Object.keys(ANSWERED_BY) as GuardCode[];

function refusalsOfAnswer({ name, kind, needed }: Asked, answer: Answers[AskedName], on: Day): Refusal[] {
  if (kind === 'text') {
    const text = typeof answer === 'string' ? answer : '';
    const missing = name === 'reasons' ? REASONS : 'COMPLAINTS_TEXT_MISSING';
    return needed || text !== '' ? refusalsOfText(name, text, missing, LONGEST) : [];
  }
  if (kind !== 'day' || typeof answer !== 'string') return [];
  return PAST.includes(name) && answer > on ? [{ code: 'COMPLAINTS_TIME_IN_FUTURE', path: name }] : [];
}
