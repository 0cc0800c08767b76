import type { Case, CaseEvent, CaseEventName } from './case.js';
import type { ClockName } from './clock-table.js';
import { dueIn } from './due-in-case.js';
import { areAgreed, decisionOf, DECISIONS, happened, isMajority, isReinforced, since } from './full/facts-of-case.js';
import { type CaseFunction, conflictsOf } from './functions.js';

/** The steps without which no accreditation ends or is limited, in their order. */
export const STEPS = [
  'charges-served',
  'reply-or-time-run',
  'decided-by-others',
  'notified',
  'appeal-time-run',
  'two-persons',
] as const;
export type Step = (typeof STEPS)[number];

/**
 * The steps that this case lacks for its sanction to take effect: charges served in writing and proved, a reply or its
 * time run out, a decision by people who neither looked into nor managed the case, notified, the appeal's time run out
 * or its end, or immediate effect ordered with reasons, and two people who put it in force. It reads what happened and
 * trusts no state, so that a case taken over from elsewhere is measured alike.
 */
export function missingSteps(theCase: Case): Step[] {
  const log = after(theCase.events);
  const served = provedService(theCase);
  const done: Readonly<Record<Step, boolean>> = {
    'charges-served': served !== undefined,
    'reply-or-time-run': served !== undefined && isAnswered(theCase, served),
    'decided-by-others': isDecidedByOthers(theCase, decisionOf(theCase)),
    notified: noticeOfDecision(theCase) !== undefined,
    'appeal-time-run': isPastAppeal(theCase),
    'two-persons':
      areTwo(log('propose-withdrawal', 'notify'), log('put-withdrawal-in-force', 'propose-withdrawal')) ||
      areTwo(log('propose-sanction', 'notify'), log('put-sanction-in-force', 'propose-sanction')) ||
      (isByConsent(theCase) && isDecidedByOthers(theCase, decisionOf(theCase))),
  };
  return STEPS.filter((step) => !done[step]);
}

/** The last event of a name, which must come after the last of another and on no earlier day. */
function after(events: readonly CaseEvent[]) {
  const last = (name: CaseEventName) => events.findLastIndex(({ event }) => event === name);
  return (name: CaseEventName, earlier?: CaseEventName): CaseEvent | undefined => {
    const [at, before] = [last(name), earlier === undefined ? -1 : last(earlier)];
    if (earlier !== undefined && (before < 0 || before > at)) return undefined;
    const [found, first] = [events[at], events[before]];
    return found && first && found.on < first.on ? undefined : found;
  };
}

/** The proof that the charges that stand came: those that were served last, in writing, amended or not. */
function provedService({ events }: Case): CaseEvent | undefined {
  const charges = events.findLast(({ event }) => event === 'serve' || event === 'amend-charges');
  return charges?.inWriting === true ? after(events)('prove-service', charges.event) : undefined;
}

/** That the decision that stands was notified, on no day before it. Whoever leaves by consent is told in the moment in which it is decided. */
export function noticeOfDecision(theCase: Case): CaseEvent | undefined {
  const decided = decisionOf(theCase);
  if (isByConsent(theCase)) return decided;
  const notice = decided && since(theCase, ...DECISIONS).findLast(({ event }) => event === 'notify');
  return notice && decided && notice.on >= decided.on ? notice : undefined;
}

/** That the respondent replied to these charges before any decision, or that their time to reply ran out. */
export function isAnswered(theCase: Case, served: CaseEvent): boolean {
  const { events } = theCase;
  const decided = events.findIndex(({ event }) => DECISIONS.includes(event));
  const before = (decided < 0 ? events : events.slice(0, decided)).slice(events.indexOf(served) + 1);
  return before.some(
    ({ event, by, on }) =>
      (event === 'reply' && by.as === 'respondent') ||
      (event === 'reply-time-runs-out' && hasRunOut(theCase, 'K5', served, on)),
  );
}

/** Whether those who decided are as many as it takes, gave reasons, and neither looked into the case nor managed it. */
function isDecidedByOthers(theCase: Case, decided: CaseEvent | undefined): boolean {
  if (decided === undefined) return false;
  const { events, everHeld } = theCase;
  const made = decided.event === 'accept-agreed-outcome' ? after(events)('offer-agreed-outcome') : decided;
  if (made === undefined || !isEnough(made, theCase)) return false;
  const as = made.by.as as CaseFunction;
  const held = [...everHeld, ...actedAs(events)];
  return made.reasoned === true && made.by.personIds.every((id) => conflictsOf(id, as, held).length === 0);
}

/** A panel as the procedure wants it; the appeal panel that put another decision in its place; two assessors who offered it. */
function isEnough(made: CaseEvent, theCase: Case): boolean {
  const { version, panelSize, appealPanelSize } = theCase.procedure;
  const count = new Set(made.by.personIds).size;
  if (made.event === 'decide')
    return made.by.as === 'panel' && (version === '1' ? count >= panelSize : isEnoughToDecide(made, theCase));
  if (made.event === 'accept-leaving')
    return made.by.as === 'sanction-panel' && count >= theCase.procedure.sanctionPanelSize;
  if (made.event === 'vary-on-appeal') return made.by.as === 'appeal-panel' && count >= appealPanelSize;
  return made.by.as === 'assessor' && areAgreed(made, theCase);
}

/** Two of three for a sanction that ends nothing; a withdrawal takes the lay member among them, or all (row 30). */
function isEnoughToDecide(made: CaseEvent, theCase: Case): boolean {
  return made.outcome === 'withdrawal' ? isReinforced(made, theCase) : isMajority(made, theCase);
}

/** What people did in a case is a function that they held, whether or not anybody wrote it down. */
export function actedAs(
  events: readonly CaseEvent[],
): { personId: string; function: Exclude<CaseEvent['by']['as'], 'time'> }[] {
  return events.flatMap(({ by: { as, personIds } }) =>
    as === 'time' ? [] : personIds.map((personId) => ({ personId, function: as })),
  );
}

/** Whether somebody left by consent: they asked for what was decided, so nothing is appealed against, and three decided it together. */
function isByConsent(theCase: Case): boolean {
  return decisionOf(theCase)?.event === 'accept-leaving';
}

function isPastAppeal(theCase: Case): boolean {
  const log = after(theCase.events);
  const decided = decisionOf(theCase);
  const notified = noticeOfDecision(theCase);
  const isGone = happened(theCase, 'quash-on-appeal', ...DECISIONS) || happened(theCase, 'remit', ...DECISIONS);
  if (!decided || !notified || isGone) return false;
  if (decided.immediateEffect === true && decided.reasoned === true) return true;
  if (decided.event === 'vary-on-appeal' || decided.event === 'accept-leaving') return true;
  if (log('confirm-on-appeal', 'appeal') || log('refuse-leave', 'appeal')) return true;
  const over = log('appeal-time-runs-out', 'notify');
  return over !== undefined && log('appeal', 'notify') === undefined && hasRunOut(theCase, 'K9', notified, over.on);
}

function hasRunOut(theCase: Case, name: ClockName, from: CaseEvent, on: string): boolean {
  const run = { name, seq: theCase.events.indexOf(from) + 1, startedOn: from.on };
  const due = dueIn(theCase, run, on);
  return due.kind === 'running' && on > due.dueOn;
}

function areTwo(first: CaseEvent | undefined, second: CaseEvent | undefined): boolean {
  if (!first || !second || second.by.personIds.length === 0) return false;
  return second.by.personIds.every((personId) => !first.by.personIds.includes(personId));
}
