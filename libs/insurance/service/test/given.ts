import { setTimeout } from 'node:timers/promises';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { Cover } from '../src/covers/cover.entity.js';
import { DECLARE, REFUSE, VERIFY } from './documents.js';

/** What the graph answers. */
export type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** A cover as a coach sends it: a year from 1 July 2026, in Belgium and France. */
export function aCover(changes: Record<string, unknown> = {}) {
  return {
    insurer: 'Mutuelle des métiers',
    policyReference: 'RC 2026-014',
    startsOn: '2026-07-01',
    endsOn: '2027-06-30',
    countries: ['FR', 'BE'],
    activities: ['COACHING', 'TEAM_COACHING'],
    ...changes,
  };
}

/** A subcontractor as a coach keeps them: at work since the beginning of the year, of whom nothing else is known. */
export function aSubcontractor(changes: Record<string, unknown> = {}) {
  return { name: 'Jeanne Roy', workedFrom: '2026-01-01', ...changes };
}

/** A declared cover of the coach; its id. */
export async function givenACover(
  service: RunningService,
  coach: Member,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const answer = await service.as(coach).graphql(DECLARE, { input: aCover(changes), key: newId() });
  return fine(answer).data.declareCover.id as string;
}

/** A cover that an officer verified today; its id. */
export async function givenAVerifiedCover(
  service: RunningService,
  coach: Member,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const id = await givenACover(service, coach, changes);
  const officer = service.member({ roles: ['officer'] });
  fine(await service.as(officer).graphql(VERIFY, { id, version: 1, seenOn: '2026-11-22', key: newId() }));
  return id;
}

/** A cover that an officer refused because its days differ; its id. */
export async function givenARefusedCover(service: RunningService, coach: Member): Promise<string> {
  const id = await givenACover(service, coach);
  const officer = service.member({ roles: ['officer'] });
  fine(await service.as(officer).graphql(REFUSE, { id, version: 1, reason: 'OTHER_DAYS', key: newId() }));
  return id;
}

/** What was told of one cover, in the order of its revisions. */
export async function toldOf(service: RunningService, coverId: string) {
  const facts = (await service.told()).filter(({ data }) => data['coverId'] === coverId);
  return facts.sort((one, other) => Number(one.data['revision']) - Number(other.data['revision']));
}

/** The codes of the refusals, or the code of the error. */
export function codesOf({ errors }: Answer): string[] {
  return (errors ?? []).flatMap(
    ({ extensions }) =>
      (extensions.refusals as { code: string }[] | undefined)?.map(({ code }) => code) ?? [extensions.code as string],
  );
}

/** Starts the presses, one behind the other, while somebody holds the cover's row, and then lets go of it. */
export async function meetingAt<One = Answer>(
  service: RunningService,
  coverId: string,
  presses: readonly (() => Promise<One>)[],
): Promise<One[]> {
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;
  const started = await service.inBody(async (manager) => {
    await manager.findOneOrFail(Cover, { where: { id: coverId }, lock: { mode: 'for_no_key_update' } });
    const answers: Promise<One>[] = [];
    for (const press of presses) {
      answers.push(press());
      while ((await service.db.query(waiting))[0].count < answers.length) await setTimeout(5);
    }
    return { answers };
  });
  return Promise.all(started.answers);
}

function fine(answer: Answer): Answer {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors[0]));
  return answer;
}
