import { addMonths, type Day } from '@standing/kernel';
import type { CaseEventName } from '../case.js';
import { decisionOf, DECISIONS } from '../full/facts-of-case.js';
import { CATALOGUE, SANCTION_KINDS } from '../sanctions/catalogue.js';
import { neverWas, stretchesOf } from '../sanctions/history.js';
import { sanctionDecided, sanctionHistory } from '../sanctions/sanction-of-case.js';
import { publicLines } from '../sanctions/public-line.js';
import { type Asked, happenedIn, type Seen } from './counted-case.js';
import { type Count, countOf, type Share, type ShareName } from './figure.js';
import { isWithin } from './period.js';
import { STAGES } from './stages.js';

/** What a decision may be counted under: no breach, or a sanction of the catalogue. */
export const OUTCOMES = ['no-breach', ...SANCTION_KINDS] as const;

/** Of the two or three things that may happen next, how often the first did in the period. */
const CHOICES: readonly {
  readonly figure: ShareName;
  readonly met: readonly CaseEventName[];
  readonly missed: readonly CaseEventName[];
}[] = [
  {
    figure: 'case-to-answer',
    met: ['find-case-to-answer', 'offer-agreed-outcome'],
    missed: ['close-no-case', 'close-with-advice'],
  },
  { figure: 'appealed', met: ['appeal'], missed: ['appeal-time-runs-out'] },
  {
    figure: 'appeal-upheld',
    met: ['quash-on-appeal', 'vary-on-appeal', 'remit'],
    missed: ['confirm-on-appeal', 'refuse-leave'],
  },
];

export function sharesOfFairness(asked: Asked): Share[] {
  const idsOf = (names: readonly CaseEventName[]) => happenedIn(asked, asked.period, names).map(({ id }) => id);
  return CHOICES.map(({ figure, met, missed }) => ({ figure, met: idsOf(met), missed: idsOf(missed) }));
}

/** From where cases ended, what was decided, and what became of decisions, in the period. */
export function countsOfFairness(asked: Asked): Count[] {
  const { cases, period } = asked;
  const ended = cases.filter(({ endedOn }) => isWithin(endedOn, period));
  const decided = cases.flatMap((one) => decisionIn(one, asked));
  const happened = (event: CaseEventName) => happenedIn(asked, period, [event]).map(({ id }) => id);
  return [
    ...STAGES.map((stage) =>
      countOf('ended-from', idsOf(ended.filter((one) => one.visits.at(-1)?.stage === stage)), stage),
    ),
    ...OUTCOMES.map((kind) => countOf('decided', idsOf(decided.filter((one) => one.kind === kind)), kind)),
    countOf('withdrawn-by-complainant', happened('complainant-withdraws')),
    countOf('sent-back', happened('remit')),
    countOf('annulled', happened('annul-sanction')),
  ];
}

const idsOf = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);

/** The decision that stands, on the day on which it was made; one that was sent back or opened again stands no longer. */
function decisionIn({ id, theCase }: Seen, { period }: Asked): { readonly id: string; readonly kind: string }[] {
  const decision = decisionOf(theCase);
  const at = theCase.events.findLastIndex(({ event }) => DECISIONS.includes(event));
  const isUndone = theCase.events.slice(at + 1).some(({ event }) => event === 'remit' || event === 'reopen');
  if (!decision || isUndone || !isWithin(decision.on, period)) return [];
  return [
    { id, kind: decision.outcome === 'no-breach' ? 'no-breach' : (sanctionDecided(theCase)?.kind ?? 'no-breach') },
  ];
}

/**
 * Sanctions of which the register says something on the day of asking though the months that the catalogue allows are over. It is
 * worked out from the catalogue and not from the lines, so that a line that is read too long is found; there must be none.
 */
export function pastWindow({ cases, today }: Pick<Asked, 'cases' | 'today'>): Count {
  const found = cases.filter(({ theCase }) => {
    const history = sanctionHistory(theCase);
    if (history === null || publicLines([history], today).length === 0) return false;
    const last = neverWas(history) ? null : lastAllowedDay(stretchesOf(history));
    return last === null || last <= today;
  });
  return countOf('past-window', idsOf(found));
}

/** The first day on which nothing of it may be read. */
function lastAllowedDay(stretches: ReturnType<typeof stretchesOf>): Day | null {
  const ends = stretches.flatMap(({ terms, fromOn, untilOn }) => {
    const { shown } = CATALOGUE[terms.kind];
    if (shown === null) return [];
    if (shown.months !== null) return [addMonths(fromOn, shown.months)];
    if (untilOn === null) return [];
    return [addMonths(untilOn, shown.tail?.months ?? 0)];
  });
  return ends.sort().at(-1) ?? null;
}
