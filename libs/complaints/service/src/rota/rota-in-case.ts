import {
  type Case,
  type CaseFunction,
  conflictWith,
  isKeptByEmergency,
  isKeptByOffice,
  limitOf,
  type Part,
  PARTIES,
  type Rota,
  rotaOf,
  type RosterEntry,
  stateOf,
  type Wanted,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import type { HotRead } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { tiesOfPeople } from '../conflicts/ties.js';
import { emergenciesOfCase } from '../emergency/emergencies-of-case.js';
import { officesOfPeople } from '../offices/offices-of.js';
import { limitsSet, partsOfPeople, recusedInCase, rosterOfBody } from './rota.reads.js';

/** How rows are read: in a transaction, or by the reads of a question. */
export type Rows = <Row>(read: HotRead<Row>, parameters: readonly unknown[]) => Promise<Row[]>;

export function rowsIn({ manager, bodyId }: Transaction): Rows {
  return (read, parameters) => manager.query(read.text, [bodyId, ...parameters]);
}

/** A rota, with what else is known of whoever may be appointed. */
export type RotaInCase = { readonly rota: Rota; readonly parts: readonly Part[]; readonly limit: number };

type Asked = { readonly caseId: string; readonly theCase: Case; readonly wanted: Wanted; readonly on: Day };

/** Who is next for a function in the case, and how much of it those on the roster and this person have. */
export async function rotaInCase(
  rows: Rows,
  { caseId, theCase, wanted, on }: Asked,
  personId?: string,
): Promise<RotaInCase> {
  const roster = await rows(rosterOfBody, []);
  const people = [...new Set([...roster.map((entry) => entry.personId), ...(personId ? [personId] : [])])];
  const parts = await partsOf(rows, wanted.function, people);
  const limit = await limitIn(rows, wanted.function);
  const shutOut = await shutOutOf(rows, { caseId, theCase, wanted, on }, roster);
  return { rota: rotaOf(wanted, { roster, parts, limit, shutOut }, theCase, on), parts, limit };
}

export async function partsOf(rows: Rows, name: CaseFunction, people: readonly string[]): Promise<Part[]> {
  const stored = await rows(partsOfPeople, [name, people]);
  return stored.map(({ events, ...part }) => ({ ...part, state: stateOf({ events: events.map(eventNamed) }) }));
}

/** Where a case stands follows from the names of what happened alone. */
function eventNamed(event: Case['events'][number]['event']): Case['events'][number] {
  return { event, by: { as: 'time', personIds: [] }, on: '' };
}

export async function limitIn(rows: Rows, name: CaseFunction): Promise<number> {
  const set = await rows(limitsSet, []);
  return limitOf(name, Object.fromEntries(set.map((row) => [row.function, row.most])));
}

/**
 * Those on the roster who said that they have a conflict in the case or are kept apart from it, who have a hard tie with somebody
 * whom it names, who hold an office that keeps them from deciding, or of whom an emergency did.
 */
async function shutOutOf(
  rows: Rows,
  { caseId, theCase, wanted, on }: Asked,
  roster: readonly RosterEntry[],
): Promise<string[]> {
  const recused = (await rows(recusedInCase, [caseId])).map(({ personId }) => personId);
  const names = theCase.everHeld
    .filter((held) => PARTIES.includes(held.function) && held.endedOn === null)
    .map(({ personId }) => personId);
  const people = [...new Set(roster.map((entry) => entry.personId))];
  const offices = await rows(officesOfPeople, [people]);
  const kept = people.filter((personId) => isKeptByOffice({ personId, function: wanted.function }, offices, on));
  const emergencies = await rows(emergenciesOfCase, [caseId]);
  const opened = people.filter((personId) => isKeptByEmergency({ personId, function: wanted.function }, emergencies));
  const ties = await rows(tiesOfPeople, [people, caseId]);
  const tied = people.filter((personId) => {
    const theirs = ties.filter((tie) => tie.personId === personId);
    return conflictWith(theirs, names, wanted.function, on).class === 'hard';
  });
  return [...recused, ...kept, ...opened, ...tied];
}
