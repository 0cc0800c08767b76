import { addDays, addMonths, type Day, daysBetween } from '@standing/kernel';
import { PAUSE_REASONS } from '../clock-rule.js';
import type { CaseFunction } from '../functions.js';
import { endOf } from '../pauses.js';
import { pausesOf } from '../pauses-of.js';
import { isClosed } from '../state-of.js';
import { type Asked, happenedIn, type Seen } from './counted-case.js';
import { type Count, countOf } from './figure.js';
import { isWithin } from './period.js';

/** After how many days without an act a case is one in which nothing happens. */
export const NO_ACTION_DAYS = 28;

/** By age since the first receipt, in months: a case of exactly six months is not over six. */
export const AGES = ['to-6', 'over-6', 'over-12', 'over-18', 'over-24'] as const;
export type Age = (typeof AGES)[number];
const OVER = [
  ['over-24', 24],
  ['over-18', 18],
  ['over-12', 12],
  ['over-6', 6],
] as const satisfies readonly (readonly [Age, number])[];

/** What came in and went out in the period, and what is there on the day of asking. */
export function countsOfFlow(asked: Asked): Count[] {
  const { cases, today, period } = asked;
  const open = cases.filter(({ endedOn }) => endedOn === null);
  return [
    countOf('received', idsOf(cases.filter(({ receivedOn }) => isWithin(receivedOn, period)))),
    countOf('ended', idsOf(cases.filter(({ endedOn }) => isWithin(endedOn, period)))),
    countOf('reopened', idsOf(happenedIn(asked, period, ['reopen']))),
    countOf('backlog', idsOf(open)),
    ...AGES.map((age) => countOf('ageing', idsOf(open.filter((one) => ageOf(one.receivedOn, today) === age)), age)),
    countOf('no-action', idsOf(cases.filter((one) => one.isInHand && isIdle(one, today)))),
    ...countsOfPauses(asked),
  ];
}

const idsOf = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);

function ageOf(receivedOn: Day, today: Day): Age {
  return OVER.find(([, months]) => addMonths(receivedOn, months) < today)?.[0] ?? 'to-6';
}

/** What time brings is nobody's act; that somebody let time stand still is one. */
function isIdle({ theCase: { events, pauses } }: Seen, today: Day): boolean {
  const acts = [...events.filter(({ by }) => by.as !== 'time').map(({ on }) => on), ...pauses.map(({ from }) => from)];
  const last = acts.sort().at(-1);
  return last !== undefined && daysBetween(last, today) > NO_ACTION_DAYS;
}

/** The days of the period, up to the day of asking, on which time stood still: by reason, and for any reason, each day once. */
function countsOfPauses(asked: Asked): Count[] {
  const stood = asked.cases
    .map((one) => ({ id: one.id, spans: spansOf(one, asked) }))
    .filter(({ spans }) => spans.length);
  const countedFor = (figure: 'paused' | 'paused-at-all', reason: string | null): Count => {
    const own = stood.map(({ id, spans }) => {
      return { id, days: daysIn(spans.filter((span) => reason === null || span.reason === reason)) };
    });
    const some = own.filter(({ days }) => days > 0);
    return { ...countOf(figure, idsOf(some), reason), days: some.reduce((sum, { days }) => sum + days, 0) };
  };
  return [...PAUSE_REASONS.map((reason) => countedFor('paused', reason)), countedFor('paused-at-all', null)];
}

/** From a day to the one before another. */
type Span = { readonly reason: string; readonly from: Day; readonly end: Day };

function spansOf({ theCase, endedOn }: Seen, { today, period: { from, until } }: Asked): Span[] {
  const pauses = pausesOf(theCase);
  if (pauses.length === 0) return [];
  const [last] = [today, until, ...(endedOn === null ? [] : [endedOn])].sort();
  const after = addDays(last ?? today, 1);
  return pauses
    .map((pause) => ({ reason: pause.reason, from: max(pause.from, from), end: min(endOf(pause), after) }))
    .filter((span) => span.from < span.end);
}

/** Days that overlap count once. */
function daysIn(spans: readonly Span[]): number {
  let [days, counted]: [number, Day] = [0, ''];
  for (const { from, end } of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const begins = max(from, counted);
    if (begins < end) days += daysBetween(begins, end);
    counted = max(counted, end);
  }
  return days;
}

const max = (one: Day, other: Day) => (one < other ? other : one);
const min = (one: Day, other: Day) => (one < other ? one : other);

/** How many cases that are not closed somebody keeps. */
export type Load = { readonly personId: string; readonly as: CaseFunction; readonly cases: readonly string[] };
const KEEP = ['case-manager', 'registrar'] as const satisfies readonly CaseFunction[];

/** The load of those who keep cases on the day of asking, the greatest first. */
export function loads({ cases, today }: Pick<Asked, 'cases' | 'today'>): Load[] {
  const open = cases.filter(({ theCase }) => !isClosed(theCase));
  const found = KEEP.flatMap((as) => {
    const own = new Map<string, string[]>();
    for (const { id, theCase } of open)
      for (const held of theCase.everHeld)
        if (held.function === as && (held.endedOn === null || today < held.endedOn))
          own.set(held.personId, [...(own.get(held.personId) ?? []), id]);
    return [...own].map(([personId, ids]): Load => ({ personId, as, cases: [...new Set(ids)] }));
  });
  return found.toSorted((one, other) => other.cases.length - one.cases.length);
}
