import { setTimeout } from 'node:timers/promises';
import { newId } from '@standing/kernel';
import { CallTokens } from '@standing/platform/auth';
import { type RunningContext, startContext } from '@standing/platform/graphql';
import { type Log, openLog } from '@standing/platform/observability';
import { noDocuments as documents, type RunningService, startService } from '@standing/testing';
import type { EntityManager } from 'typeorm';
import { accreditation } from '../src/index.js';
import { EraseOldOutcomes } from '../src/simulations/erase-outcomes.job.js';
import { RunSimulations } from '../src/simulations/run-simulations.job.js';
import { SimulateChunk } from '../src/simulations/simulate-chunk.js';

type Jobs = { readonly run: RunSimulations; readonly erase: EraseOldOutcomes; readonly chunk: SimulateChunk };

/** Accreditation with its jobs in hand. */
function withJobs(found: Jobs[]) {
  const press = {
    provide: 'press',
    inject: [RunSimulations, EraseOldOutcomes, SimulateChunk],
    useFactory: (run: RunSimulations, erase: EraseOldOutcomes, chunk: SimulateChunk) =>
      found.push({ run, erase, chunk }),
  };
  return { ...accreditation, providers: [...accreditation.providers, press] };
}

function jobsIn([jobs]: readonly Jobs[]): Jobs {
  if (!jobs) throw new Error('The context has no jobs.');
  return jobs;
}

/** Accreditation that answers and runs no simulation: its runner is stopped as when the process ends. */
export async function startWithoutRunner(): Promise<RunningService & Jobs> {
  const found: Jobs[] = [];
  const service = await startService(withJobs(found));
  const jobs = jobsIn(found);
  await jobs.run.onModuleDestroy();
  return { ...service, ...jobs };
}

export type Runner = RunningContext & Jobs;

/** Another process on the same database, which runs what it finds. */
export async function startRunner({ database, clock }: RunningService, log: Log = openLog('silent')): Promise<Runner> {
  const found: Jobs[] = [];
  const { address, secret } = database;
  const tokens = new CallTokens(secret, clock);
  const graph = { ask: () => Promise.reject(new Error('Accreditation asks nobody.')) };
  const runtime = { address, secret, tokens, queues: null, clock, log, graph, documents, settings: {} };
  const context = await startContext(withJobs(found), runtime);
  return { ...context, ...jobsIn(found) };
}

/** So many members who aim at level one; each second has the minutes that the draft asks for, each third nothing. */
export async function givenMembers(service: RunningService, schemeVersionId: string, count: number): Promise<void> {
  const values = [service.bodyId, schemeVersionId, count, service.clock.now()];
  await service.inBody(async (manager) => {
    await manager.query(
      `with members as (select n, gen_random_uuid() as id from generate_series(1, $3::int) n),
         signed as (${evidence(`'ethics.signature'`, `'code-signature'`, '0', 0)}),
         practised as (${evidence(`'practice.entry'`, `'practice'`, 'case when n % 3 = 0 then 0 when n % 2 = 0 then 900 else 600 end', 1)})
       insert into accreditation.aims (id, body_id, person_id, scheme_version_id, level, recorded_at)
       select gen_random_uuid(), $1, id, $2, 'one', $4::timestamptz from members`,
      values,
    );
  });
}

function evidence(source: string, kind: string, minutes: string, after: number): string {
  return `insert into accreditation.evidence (id, body_id, person_id, source, source_id, revision, kind, held_on, minutes,
      attributes, trust, state, told_at, recorded_at)
    select gen_random_uuid(), $1, id, ${source}, gen_random_uuid(), 1, ${kind}, '2026-06-01', ${minutes}, '{}', 'documented',
      'active', $4::timestamptz, $4::timestamptz + interval '${after} ms' from members`;
}

const BLOCKED = `select pid from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;

/** Holds the chunk under way just before its end, until the work is done; `blocked` waits until so many wait. */
export function holdingTheChunk<Result>(
  service: RunningService,
  work: (blocked: (count: number) => Promise<number[]>) => Promise<Result>,
): Promise<Result> {
  const blocked = async (count: number): Promise<number[]> => {
    for (;;) {
      const waiting = await service.db.query<{ pid: number }[]>(BLOCKED);
      if (waiting.length >= count) return waiting.map(({ pid }) => pid);
      await setTimeout(5);
    }
  };
  return service.inBody(async (manager) => {
    await lockOutcomes(manager);
    return work(blocked);
  });
}

async function lockOutcomes(manager: EntityManager): Promise<void> {
  await manager.query(`lock table accreditation.simulation_outcomes in share mode`);
}

/** A session without any content, which no line on sessions can be decided by. */
export async function givenWhatCannotBe(service: RunningService, personId: string): Promise<void> {
  const { bodyId, clock } = service;
  await service.inBody((manager) =>
    manager.query(
      `insert into accreditation.evidence (id, body_id, person_id, source, source_id, revision, kind, held_on, minutes, attributes,
         trust, state, told_at, recorded_at)
       select id, $2, $3, 'supervision.session', id, 1, 'supervision', '2026-06-01', 10, 'null', 'declared', 'active', $4, $4
       from (select $1::uuid as id) t`,
      [newId(), bodyId, personId, clock.now()],
    ),
  );
}
