import { newId } from '@standing/kernel';
import type pg from 'pg';
import type { Standalone } from '../use/standalone.js';
import type { Visitor } from '../use/visitor.js';

/** How many members there are beside those of the demonstration, and how many pieces of evidence each has. */
export const MEMBERS = 600;
const PIECES = 60;

const text = (en: string) => ({ fr: en, en });

const line = (id: string, changes: object) => ({
  id,
  title: text(id),
  explanation: text(id),
  modality: 'required',
  measure: { kind: 'minutes', of: { kind: 'practice' } },
  window: { kind: 'career' },
  threshold: { kind: 'constant', amount: 60 },
  evidence: 'declared',
  ...changes,
});

/** A scheme of one level that asks for so many minutes in all and in each of three years. */
export function schemeAsking(minutes: number) {
  const year = { window: { kind: 'rolling', months: 12 }, threshold: { kind: 'constant', amount: minutes / 3 } };
  return {
    ...{ format: 1, scheme: 'killed', version: String(minutes), title: text('Killed'), validFrom: '2020-01-01' },
    settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
    collected: ['practice'],
    levels: [{ code: 'one', title: text('One') }],
    precondition: [],
    requirements: [line('career', { threshold: { kind: 'constant', amount: minutes } }), line('year', year)],
  };
}

/** Members with evidence of their own, who aim at level one. */
export async function givenMembers(db: pg.Client): Promise<void> {
  await db.query(
    `with version as (select id, body_id from accreditation.scheme_versions limit 1),
       members as (select n, gen_random_uuid() as person_id from generate_series(1, $1::int) n),
       practised as (
         insert into accreditation.evidence (id, body_id, person_id, source, source_id, revision, kind, held_on, minutes, attributes,
           trust, state, told_at, recorded_at)
         select gen_random_uuid(), v.body_id, m.person_id, 'practice.entry', gen_random_uuid(), 1, 'practice', current_date - 10 * p,
           (n * 7 + p) % 90, '{}', 'declared', 'active', now() - interval '1 day', now() - interval '1 day' + p * interval '1 ms'
         from members m, version v, generate_series(1, $2::int) p)
     insert into accreditation.aims (id, body_id, person_id, scheme_version_id, level, recorded_at)
     select gen_random_uuid(), v.body_id, m.person_id, v.id, 'one', now() - interval '1 day' from members m, version v`,
    [MEMBERS, PIECES],
  );
}

const BEGIN = `mutation Begin($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation Save($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision } }`;

/** A draft with this document. */
export async function givenADraft(officer: Visitor, document: object): Promise<{ id: string; revision: number }> {
  const { beginSchemeDraft: begun } = await officer.ask(BEGIN, { key: newId() });
  const text = JSON.stringify(document);
  return (await officer.ask(SAVE, { ...begun, document: text, key: newId() })).saveSchemeDraft;
}

/** How far a simulation is; null while its database is away. */
export async function progressOf(platform: Standalone, id: string): Promise<{ status: string; done: number } | null> {
  try {
    const db = await platform.openDatabase();
    db.on('error', () => undefined);
    const { rows } = await db.query<{ status: string; done: number }>(
      `select status, done from accreditation.simulations where id = $1`,
      [id],
    );
    await db.end();
    return rows[0] ?? null;
  } catch {
    return null;
  }
}

/** Everything that a simulation found, without its own ids and moments. */
export async function foundBy(db: pg.Client, id: string): Promise<{ outcomes: string[]; figures: unknown }> {
  const { rows: outcomes } = await db.query<{ row: string }>(
    `select jsonb_build_array(person_id, level, was, becomes, causes, kept)::text as row
     from accreditation.simulation_outcomes where simulation_id = $1 order by person_id`,
    [id],
  );
  const { rows: simulations } = await db.query<{ people: number; done: number; summary: unknown }>(
    `select status, people, done, summary from accreditation.simulations where id = $1`,
    [id],
  );
  return { outcomes: outcomes.map(({ row }) => row), figures: simulations[0] };
}
