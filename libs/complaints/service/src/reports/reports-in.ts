import { type Counted, countsOfYear, published, type PublishedCell } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { HotRead } from '@standing/platform/graphql';
import { casesFrom, WHOLE_BODY } from '../figures/cases-of-body.js';
import { everyCase, lastProposal, reports, type StoredProposal, type StoredReport } from './stored-reports.js';

/** The reports of a body, inside a transaction that holds them: two registrars who act at once act one after the other. */
export async function holdReports({ manager, bodyId }: Transaction): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`complaints reports ${bodyId}`]);
}

/** The edition that is published last of a year; null while there is none. */
export async function lastReport(tx: Transaction, year: number): Promise<StoredReport | null> {
  return (await rowsOf(tx, reports, year))[0] ?? null;
}

export async function proposalOf(tx: Transaction, year: number): Promise<StoredProposal | null> {
  return (await rowsOf(tx, lastProposal, year))[0] ?? null;
}

/** What would be published of a year, beside what is. */
export async function cellsOf(tx: Transaction, year: number, last: StoredReport | null): Promise<PublishedCell[]> {
  return published(countsOfYear(await casesIn(tx), year, tx.today), last?.cells);
}

async function casesIn(tx: Transaction): Promise<Counted[]> {
  const begun = await rowsOf(tx, everyCase);
  const { events, held, pauses, changes, days, emergencies } = WHOLE_BODY;
  const stored = {
    events: await rowsOf(tx, events),
    held: await rowsOf(tx, held),
    pauses: await rowsOf(tx, pauses),
    changes: await rowsOf(tx, changes),
    days: await rowsOf(tx, days),
    emergencies: await rowsOf(tx, emergencies),
  };
  return casesFrom(begun, stored, tx.today);
}

async function rowsOf<Row>(
  { manager, bodyId }: Transaction,
  { text }: HotRead<Row>,
  ...params: readonly unknown[]
): Promise<Row[]> {
  return manager.query<Row[]>(text, [bodyId, ...params]);
}
