import type { ResultOf } from '@standing/web-core';
import type { caseQueueQuery, caseRegistryQuery, mySeatsQuery } from '../case.queries.js';
import type { CaseFunction, CaseState, ClockInCase } from '../course.js';
import type { Risk } from '../words/risk-words.js';

type Managed = ResultOf<typeof caseQueueQuery>['caseQueue']['edges'][number]['node'];
type Kept = ResultOf<typeof caseRegistryQuery>['caseRegistry']['edges'][number]['node'];
type Seat = ResultOf<typeof mySeatsQuery>['mySeats'][number];
type Appointment = ResultOf<typeof mySeatsQuery>['myAppointments'][number];

/** What a person may become in a case, having declared themself. */
export type Way = 'CASE_MANAGER' | 'REGISTRAR' | PanelName | AppointedName;
export type PanelName = 'PANEL' | 'APPEAL_PANEL' | 'INTERIM_PANEL' | 'SANCTION_PANEL';
export type AppointedName = (typeof APPOINTED)[number];

/** The functions to which people are appointed one by one. */
export const APPOINTED = ['INVESTIGATOR', 'ASSESSOR', 'REVIEWER', 'IDENTITY_CUSTODIAN', 'SANCTION_MONITOR'] as const;

export type NextDate = Pick<ClockInCase, 'what' | 'dueOn' | 'pausedSince' | 'daysUsed' | 'daysLeft'>;

/** A case as the reader's list shows it. */
export type CaseInList = {
  readonly id: string;
  readonly reference: string;
  readonly state: CaseState;
  /** What the reader is in it already. */
  readonly mine: readonly CaseFunction[];
  /** What they may become in it. */
  readonly open: readonly Way[];
  readonly next: NextDate | null;
  /** How great its danger was last found, for those who keep it while it goes on; null for anybody else. */
  readonly risk: Risk | null;
};

export type Lists = {
  readonly managed: readonly Managed[];
  readonly kept: readonly Kept[];
  readonly seats: readonly Seat[];
  readonly appointments: readonly Appointment[];
};

/** One row for each case, whichever of the lists it comes from, by risk and by the next date, those without one last. */
export function casesIn({ managed, kept, seats, appointments }: Lists): CaseInList[] {
  const rows = [
    ...managed.map(ofManager),
    ...kept.map(ofRegistrar),
    ...seats.map(ofPanel),
    ...appointments.flatMap(ofAppointment),
  ];
  const ids = [...new Set(rows.map(({ id }) => id))];
  return byRiskAndDate(ids.map((id) => joined(rows.filter((row) => row.id === id))));
}

/** A high risk before a medium one, and that before the others: a case at which nobody looked yet comes by its date, which is near. */
export function byRiskAndDate(cases: readonly CaseInList[]): CaseInList[] {
  const place = ({ risk, next, reference }: CaseInList) => `${rankOf(risk)} ${next?.dueOn ?? '9999'} ${reference}`;
  return [...cases].sort((one, other) => place(one).localeCompare(place(other)));
}

function rankOf(risk: Risk | null): number {
  if (risk === 'HIGH') return 0;
  return risk === 'MEDIUM' ? 1 : 2;
}

/** Whether somebody waits for the reader to say if they join. */
export function waits({ mine, open }: CaseInList): boolean {
  return mine.length === 0 && open.some((way) => way !== 'REGISTRAR');
}

function joined(rows: readonly CaseInList[]): CaseInList {
  const [first, ...others] = rows;
  if (!first) throw new Error('A case without a row was joined.');
  return others.reduce(
    (one, other) => ({
      ...one,
      mine: [...one.mine, ...other.mine],
      open: [...one.open, ...other.open],
      next: one.next ?? other.next,
    }),
    first,
  );
}

function ofManager({ id, reference, state, mine, acknowledgeBy, tellBy }: Managed): CaseInList {
  const next = acknowledgeBy
    ? { what: 'ACKNOWLEDGE' as const, dueOn: acknowledgeBy }
    : tellBy
      ? { what: 'TELL_COMPLAINANT' as const, dueOn: tellBy }
      : null;
  return {
    ...{ id, reference, state },
    mine: mine ? ['CASE_MANAGER'] : [],
    open: mine ? [] : ['CASE_MANAGER'],
    risk: null,
    next: next && { ...next, pausedSince: null, daysUsed: null, daysLeft: null },
  };
}

function ofRegistrar({ id, reference, state, mine }: Kept): CaseInList {
  return {
    id,
    reference,
    state,
    mine: mine ? ['REGISTRAR'] : [],
    open: mine ? [] : ['REGISTRAR'],
    next: null,
    risk: null,
  };
}

function ofPanel({ id, reference, state, panel, declared }: Seat): CaseInList {
  return { id, reference, state, mine: declared ? [panel] : [], open: declared ? [] : [panel], next: null, risk: null };
}

function ofAppointment({ id, reference, state, function: given, declared }: Appointment): CaseInList[] {
  const name = APPOINTED.find((one) => one === given);
  if (!name) return [];
  return [{ id, reference, state, mine: declared ? [name] : [], open: declared ? [] : [name], next: null, risk: null }];
}
