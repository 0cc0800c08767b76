import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type pg from 'pg';
import type { Recomputed } from './recomputed.js';
import type { Json, Visitor } from '../use/visitor.js';

const USE = `evidenceId kind heldOn heldIn amount reason trust`;
const LINE = `ruleId kind unit result unknownReason needed counted raw awaiting windowFrom windowTo nextChangeOn
  remedy { code amount by } used { ${USE} } leftOut { ${USE} }`;
const STANDING = `query Standing($personId: Uuid!, $level: String!, $on: Day!) {
  standing(personId: $personId, level: $level, on: $on) {
    status since until reference nextChangeOn level { code } reasons { code } changes { on status level { code } reference }
    decision { version level on result metCount lineCount nextChangeOn lines { ${LINE} parts { ${LINE} } } nextBest { ruleId code } }
  } }`;

const LEVELS = ['niveau-1', 'niveau-2'];
/** Today, the days around a withdrawal and the passing of time, and before and at the beginning of the story. */
const DAYS_BACK = [0, 1, 40, 100, 300, 460];

/** Everything that is asked: each member of the body, towards two levels, today and on days gone by. */
export async function askedOf(db: pg.Client, today: string) {
  const { rows } = await db.query<{ id: string }>(`select id from identity.people order by id`);
  const days = DAYS_BACK.map((back) => addDays(today, -back));
  return rows.flatMap(({ id: personId }) =>
    LEVELS.flatMap((level) => days.map((on) => ({ personId, level, on }) as const)),
  );
}

export type Asked = Awaited<ReturnType<typeof askedOf>>[number];

/** A registrar and officer as whoever asks for the standing of others. */
export async function memberOf(db: pg.Client, personId: string): Promise<Member> {
  const { rows } = await db.query<{ bodyId: string; name: string }>(
    `select body_id as "bodyId", name from identity.people where id = $1`,
    [personId],
  );
  const { bodyId, name } = rows[0]!;
  return { kind: 'member', bodyId, personId, name, email: '', roles: ['officer', 'registrar'], locale: 'fr' };
}

/** What the graph of the platform says of a standing, its evidence called by what it came from. */
export async function shown(officer: Visitor, asked: Asked, names: ReadonlyMap<string, string>): Promise<string> {
  return named((await officer.ask(STANDING, asked)).standing, names);
}

/** The same of what was worked out from scratch. */
export async function workedOut(
  { ask }: Recomputed,
  officer: Member,
  asked: Asked,
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const { data, errors } = await ask(officer, STANDING, asked);
  if (errors) throw new Error(JSON.stringify(errors));
  return named((data as Json).standing, names);
}

/** From where each entry of a ledger came: its own id differs from ledger to ledger. */
export async function namesOf(db: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; name: string }>(
    `select id, concat_ws(' ', source, source_id, revision) as name from accreditation.evidence`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What a ledger holds and what ended awards, without when it was learnt. */
export async function ledgerIn(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ row: string }>(
    `select to_jsonb(e)::text as row from (select body_id, person_id, source, source_id, revision, kind, held_on, held_until, minutes,
       attributes, trust, state, told_at from accreditation.evidence) e
     union all select to_jsonb(d)::text from (select body_id, award_id, kind, effective_on from accreditation.award_ends) d
     union all select to_jsonb(w)::text from (select type, data from accreditation.outbox where type = 'accreditation.withdrawn') w`,
  );
  return rows.map(({ row }) => row).sort();
}

/** Uses of evidence of one day come in the order of their ids: they are put in the order of their names. */
function named(standing: Json, names: ReadonlyMap<string, string>): string {
  return JSON.stringify(standing, (key, value: unknown) => {
    if (key === 'evidenceId') return names.get(value as string) ?? value;
    if ((key !== 'used' && key !== 'leftOut') || !Array.isArray(value)) return value;
    const uses = value as { evidenceId: string }[];
    return uses
      .map((use) => ({ ...use, evidenceId: names.get(use.evidenceId) ?? use.evidenceId }))
      .sort((one, other) => (one.evidenceId < other.evidenceId ? -1 : 1));
  });
}
