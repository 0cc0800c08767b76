import { Injectable } from '@nestjs/common';
import { Clock, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { type Entry, lastDayToUndo, refusalsOfSize } from '@standing/practice/rules';
import { messages } from '../practice.messages.js';
import { timeOfBody } from '../time-of-body.js';
import { type Batch, checkBatch, type KnownEngagement } from './batch.js';
import type { PracticeImportType, PracticeRowsResultType } from './import.graphql.js';

const IMPORTS = `
  select i.id, i.imported_on as "importedOn", i.undone_at as "undoneAt", c.*
  from practice.imports i cross join lateral (
    select count(*)::int as "entries", count(w.id)::int as "withdrawn",
      coalesce(sum(e.minutes) filter (where w.id is null), 0)::int as "minutes"
    from practice.entries e left join practice.withdrawals w on w.body_id = e.body_id and w.entry_id = e.id
    where e.body_id = i.body_id and e.import_id = i.id) c
  where i.body_id = $1 and i.person_id = $2`;

const importsOfPerson = hotRead<Omit<PracticeImportType, 'undoUntil'>>({
  name: 'practice.imports-of-person',
  text: `${IMPORTS} order by i.recorded_at desc, i.id limit 50`,
});

const ownImport = hotRead<Omit<PracticeImportType, 'undoUntil'>>({
  name: 'practice.own-import',
  text: `${IMPORTS} and i.id = $3`,
});

const engagementsToImport = hotRead<KnownEngagement>({
  name: 'practice.engagements-to-import',
  text: `select id, pseudonym, started_on as "startedOn", ended_on as "endedOn", import_id as "importId"
         from practice.engagements where body_id = $1 and person_id = $2 and withdrawn_at is null`,
});

const standingEntriesOn = hotRead<Entry>({
  name: 'practice.standing-entries-on',
  text: `select engagement_id as "engagementId", held_on as "heldOn", minutes from practice.entries e
         where body_id = $1 and person_id = $2 and held_on = any($3::date[])
           and not exists (select from practice.withdrawals w where w.body_id = e.body_id and w.entry_id = e.id)`,
});

const rowsInBatch = hotRead<{ readonly row: number }>({
  name: 'practice.rows-in-batch',
  text: `select import_row as "row" from practice.entries where body_id = $1 and person_id = $2 and import_id = $3`,
});

/** Reads of the coach's own batches, and of what would become of one; another's are not found. */
@Injectable()
export class ImportQueries {
  constructor(private readonly clock: Clock) {}

  /** The latest 50, the newest first. */
  async ofPerson(reads: OperationReads, { personId }: Member): Promise<PracticeImportType[]> {
    return (await reads.rows(importsOfPerson, [personId])).map(withLastDay);
  }

  async own(reads: OperationReads, { personId }: Member, id: string): Promise<PracticeImportType> {
    return withLastDay(await reads.row(ownImport, [personId, id]));
  }

  /** What is logged of these rows or would be now, and why the others are not. Refusals: PRACTICE_TOO_MANY_ROWS. */
  async result(reads: OperationReads, { personId, locale }: Member, batch: Batch): Promise<PracticeRowsResultType> {
    refuseIfAny(refusalsOfSize(batch.rows.length, batch.clients.length));
    const days = [...new Set(batch.rows.map(({ heldOn }) => heldOn))];
    const [engagements, logged, rowsIn, time] = await Promise.all([
      reads.rows(engagementsToImport, [personId]),
      reads.rows(standingEntriesOn, [personId, days]),
      reads.rows(rowsInBatch, [personId, batch.batchId]),
      reads.row(timeOfBody),
    ]);
    const known = { engagements, logged, rowsIn: rowsIn.map(({ row }) => row) };
    const { refused } = checkBatch(batch, known, this.clock.todayIn(time));
    return {
      logged: batch.rows.length - refused.length,
      leftOut: refused.map(({ row, refusals }) => ({
        row,
        refusals: refusals.map((refusal) => sentenceOf(refusal, messages, locale)),
      })),
    };
  }
}

function withLastDay<Row extends { readonly importedOn: string }>(row: Row): Row & { undoUntil: string } {
  return { ...row, undoUntil: lastDayToUndo(row.importedOn) };
}
