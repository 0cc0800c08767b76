import type { Day } from '@standing/kernel';
import type { CaseEventName, CaseState } from '../case.js';
import { emergenciesTold } from '../emergency/afterwards.js';
import { EMERGENCY_GROUNDS } from '../emergency/opening.js';
import { SANCTION_KINDS, type SanctionKind } from '../sanctions/catalogue.js';
import { sanctionDecided } from '../sanctions/sanction-of-case.js';
import { lastOf, stateOf } from '../state-of.js';
import { type Counted, happenedIn, once, seen, type Seen } from './counted-case.js';
import { isWithin, type Period } from './period.js';

/** Outcomes of a case that are no sanction, by the state in which it ended. */
const ENDED_AS = {
  'closed-inadmissible': 'inadmissible',
  'closed-out-of-time': 'out-of-time',
  'closed-referred': 'referred',
  'closed-resolved': 'resolved',
  'closed-withdrawn': 'withdrawn-by-complainant',
  'closed-no-case': 'no-case',
  'closed-advice': 'advice',
  'closed-no-breach': 'no-breach',
  'closed-quashed': 'quashed',
} as const satisfies Partial<Record<CaseState, string>>;

/** What no case ends with as a sanction, though the catalogue has a row of it. */
const NO_SANCTIONS: readonly SanctionKind[] = ['no-case', 'advice', 'administrative-lapse'];
const IMPOSED = SANCTION_KINDS.filter((kind) => !NO_SANCTIONS.includes(kind));

const APPEALS = {
  dismissed: ['confirm-on-appeal', 'refuse-leave'],
  upheld: ['quash-on-appeal', 'vary-on-appeal', 'remit'],
} as const satisfies Record<string, readonly CaseEventName[]>;

/**
 * What a report counts, and in which parts. No number of one table follows from those of another, nor from another year's: so there
 * is no backlog, and what a sanction was is told where it is told how the case ended. A number that is hidden here is not to be
 * found there.
 */
export const REPORT_TABLES = {
  received: [],
  ended: [...Object.values(ENDED_AS), ...IMPOSED],
  'appeals-decided': Object.keys(APPEALS),
  'measures-taken': [],
  'opened-in-emergency': [...EMERGENCY_GROUNDS],
  reopened: [],
  annulled: [],
} as const satisfies Record<string, readonly string[]>;
export type ReportTable = keyof typeof REPORT_TABLES;

/** One number of a report: of a table without parts, or of one of its parts. */
export type Counting = { readonly table: ReportTable; readonly part: string | null; readonly cases: number };

/**
 * What there is to count of a year that is over, exactly; nobody reads this. A case whose charges are not served yet and that has not
 * ended is left out: the member whom it concerns does not know of it, and a number would tell them.
 */
export function countsOfYear(cases: readonly Counted[], year: number, today: Day): Counting[] {
  const period = { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` };
  const known = seen(cases, today).filter(({ theCase, endedOn }) => endedOn !== null || lastOf(theCase, 'serve'));
  const { cases: each } = once({ cases: known });
  const ended = each.filter(({ endedOn }) => isWithin(endedOn, period)).map((one) => endOf(one));
  const happened = (names: readonly CaseEventName[]) =>
    new Set(happenedIn({ cases: known }, period, names).map(({ id }) => id)).size;
  const appeals: Readonly<Record<string, readonly CaseEventName[]>> = APPEALS;
  return [
    { table: 'received', part: null, cases: each.filter(({ receivedOn }) => isWithin(receivedOn, period)).length },
    ...REPORT_TABLES.ended.map((part): Counting => {
      return { table: 'ended', part, cases: ended.filter((one) => one === part).length };
    }),
    ...REPORT_TABLES['appeals-decided'].map((part): Counting => {
      return { table: 'appeals-decided', part, cases: happened(appeals[part] ?? []) };
    }),
    { table: 'measures-taken', part: null, cases: happened(['notify-measure', 'confirm-urgent-measure']) },
    ...EMERGENCY_GROUNDS.map((part): Counting => {
      return { table: 'opened-in-emergency', part, cases: emergenciesOf(known, period, part, today) };
    }),
    { table: 'reopened', part: null, cases: happened(['reopen']) },
    { table: 'annulled', part: null, cases: happened(['annul-sanction']) },
  ];
}

/** How often a case was opened in an emergency for this ground, and each time is over: a board reads of uses (R11). */
function emergenciesOf(cases: readonly Seen[], period: Period, ground: string, today: Day): number {
  const told = cases.flatMap(({ emergencies = [] }) => emergenciesTold(emergencies, today));
  return told.filter((one) => one.ground === ground && isWithin(one.openedOn, period)).length;
}

/** As what a case that has ended is counted. */
function endOf({ theCase }: Seen): string | null {
  const state = stateOf(theCase);
  const named: Readonly<Partial<Record<CaseState, string>>> = ENDED_AS;
  return named[state] ?? sanctionDecided(theCase)?.kind ?? null;
}
