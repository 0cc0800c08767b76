import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { openLog } from '@standing/platform/observability';
import pg from 'pg';
import type { Logger } from 'typeorm';
import { AIM_AT } from './documents.js';
import { aScheme } from './scheme.js';
import { codesOf, givenASignature, givenPractice } from './given.js';
import { givenAScheme } from './given-draft.js';
import {
  givenMembers,
  givenWhatCannotBe,
  holdingTheChunk,
  type Runner,
  startRunner,
  startWithoutRunner,
} from './given-runners.js';
import {
  administratorOf,
  CANCEL,
  ended,
  givenADraft,
  givenASimulation,
  hoursScheme,
  outcomesOf,
  shownTo,
  simulate,
  simulationRow,
  STRICTER,
} from './given-simulation.js';

const MEMBERS = 450;
const DAY_SECONDS = 86_400;

describe('a simulation that runs', () => {
  let service: Awaited<ReturnType<typeof startWithoutRunner>>;
  let draftId: string;
  let whole: readonly unknown[];
  let member: Member;
  const runners: Runner[] = [];

  const runner = async (...log: Parameters<typeof openLog> | []) => {
    const started = await startRunner(
      service,
      log.length > 0 ? openLog(...(log as Parameters<typeof openLog>)) : undefined,
    );
    runners.push(started);
    return started;
  };
  const found = async (id: string) =>
    (await outcomesOf(service, id)).map(({ personId, level, was, becomes, causes, kept }) =>
      [personId, level, was, becomes, causes.join(), kept].join(' '),
    );

  beforeAll(async () => {
    service = await startWithoutRunner();
    const versionId = await givenAScheme(service, hoursScheme({ one: 600, two: 1200 }));
    draftId = await givenADraft(service, STRICTER);
    await givenMembers(service, versionId, MEMBERS - 1);
    member = service.member();
    await givenASignature(service, member);
    await givenPractice(service, member, { minutes: 600 });
    await service.as(member).graphql(AIM_AT, { level: 'one', key: newId() });
    service.clock.advance(60);
    const id = await givenASimulation(service, draftId);
    const { stop } = await startRunner(service);
    await ended(service, id);
    await stop();
    whole = await found(id);
  });
  afterEach(async () => {
    for (const { stop } of runners.splice(0)) await stop();
  });
  afterAll(() => service.stop());

  it('finds every member once', () => {
    const ids = whole.map((each) => String(each).split(' ')[0]);

    expect([whole.length, new Set(ids).size]).toEqual([MEMBERS, MEMBERS]);
    expect(new Set(whole.map((each) => String(each).split(' ').slice(1).join(' ')))).toEqual(
      new Set(['one MET MET  false', 'one MET UNMET hours false', 'one UNMET UNMET  false']),
    );
  });

  it('goes on where it was left, when the process ends between two chunks', async () => {
    const id = await givenASimulation(service, draftId);
    const stopped = await holdingTheChunk(service, async (blocked) => {
      const first = await startRunner(service);
      await blocked(1);
      return { first, closed: first.run.onModuleDestroy() };
    });
    await stopped.closed;
    await stopped.first.stop();

    const left = await simulationRow(service, id);
    expect(left).toMatchObject({ status: 'running', people: MEMBERS, done: 100 });
    expect((await outcomesOf(service, id)).at(-1)?.personId).toBe(left.lastPersonId);
    await runner();
    expect(await ended(service, id)).toMatchObject({ status: 'done', people: MEMBERS, done: MEMBERS });
    expect(await found(id)).toEqual(whole);
  });

  it('is stopped in the middle by whoever cancels it', async () => {
    const id = await givenASimulation(service, draftId);
    const administrator = administratorOf(service);
    const cancel = () => service.as(administrator).graphql(CANCEL, { id, key: newId() });
    await service.chunk.execute(service.bodyId, id); // Counts the members.
    // One chunk, not a runner: the next would contend with the cancellation for the row, and either may come first.
    const asked = await holdingTheChunk(service, async (blocked) => {
      const chunk = service.chunk.execute(service.bodyId, id);
      await blocked(1);
      const answer = cancel();
      await blocked(2);
      return { chunk, answer };
    });

    expect(await asked.chunk).toBe(true);
    const { data } = await asked.answer;
    expect(data.cancelSimulation).toMatchObject({ status: 'CANCELLED', levels: [], causes: [], unjudged: null });
    expect(await simulationRow(service, id)).toMatchObject({ status: 'cancelled', done: 100, summary: null });
    expect(codesOf(await cancel())).toEqual(['ACCREDITATION_SIMULATION_OVER']);
    const other = await givenASimulation(service, draftId);
    await runner();
    await ended(service, other);
    expect((await outcomesOf(service, id)).length).toBe(100);
  });

  it('is left alone by whoever had found it running before it was cancelled', async () => {
    const id = await givenASimulation(service, draftId);
    await service.as(administratorOf(service)).graphql(CANCEL, { id, key: newId() });
    const before = await simulationRow(service, id);

    const goesOn = await service.chunk.execute(service.bodyId, id);

    expect([goesOn, await simulationRow(service, id)]).toEqual([false, before]);
  });

  it('is run by several processes at once, and none does what another did', async () => {
    const id = await givenASimulation(service, draftId);

    await Promise.all([runner(), runner(), runner()]);
    const simulation = await ended(service, id);

    expect(simulation).toMatchObject({ status: 'done', people: MEMBERS, done: MEMBERS });
    expect(await found(id)).toEqual(whole);
  });

  it('runs once at a time for a draft', async () => {
    const id = await givenASimulation(service, draftId);

    const presses = [1, 2, 3].map(() => simulate(service, administratorOf(service), draftId));
    const codes = (await Promise.all(presses)).flatMap(codesOf);

    expect(codes).toEqual(Array(3).fill('ACCREDITATION_SIMULATION_RUNNING'));
    await runner();
    await ended(service, id);
    expect(codesOf(await simulate(service, administratorOf(service), draftId))).toEqual([]);
    await ended(service, (await simulationsOf(draftId))[0] ?? '');
  });

  const simulationsOf = async (of: string): Promise<string[]> =>
    service.inBody(async (manager) => {
      const rows = await manager.query<{ id: string }[]>(
        `select id from accreditation.simulations where draft_id = $1 order by id desc`,
        [of],
      );
      return rows.map((row) => row.id);
    });

  it('sends as many statements for each chunk, whoever is in it', async () => {
    const { source, run } = await runner();
    const chunks: string[][] = [];
    const logQuery = (query: string) => {
      if (query === 'START TRANSACTION') chunks.push([]);
      chunks.at(-1)?.push(query);
    };
    source.setOptions({ logging: ['query'], logger: { logQuery } as unknown as Logger });
    const id = await givenASimulation(service, draftId);
    run.wake();
    await ended(service, id);

    const deciding = chunks.filter((chunk) => chunk.some((query) => query.includes('simulation_outcomes"(')));
    // The first reads the documents as well.
    const counts = deciding.slice(1).map((chunk) => chunk.length);
    expect(new Set(counts).size).toBe(1);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts[0]).toBeLessThan(15);
  });

  it('goes on after its connection was lost in the middle of a chunk', async () => {
    const id = await givenASimulation(service, draftId);
    const { run } = await runner();
    const owner = new pg.Client(service.database.address);
    await owner.connect();
    await holdingTheChunk(service, async (blocked) => {
      const [pid] = await blocked(1);
      await owner.query(`select pg_terminate_backend($1)`, [pid]);
    });
    await owner.end();
    run.wake();

    expect(await ended(service, id)).toMatchObject({ status: 'done', done: MEMBERS });
    expect(await found(id)).toEqual(whole);
  });

  it('is erased 90 days after its end, on the body’s clock, but for its figures', async () => {
    const id = await givenASimulation(service, draftId);
    await runner();
    await ended(service, id);
    const officer = administratorOf(service, { roles: ['scheme-administrator', 'officer'] });
    const before = await shownTo(service, officer, id);
    await service.rehearse(90 * DAY_SECONDS - 1, 2);
    const early = await service.erase.eraseDue();
    await service.rehearse(90 * DAY_SECONDS, 3);

    const [due, again] = [await service.erase.eraseDue(), await service.erase.eraseDue()];

    await service.rehearse(0, 4);
    expect([early, due, again]).toEqual([0, expect.any(Number), 0]);
    expect(await outcomesOf(service, id)).toEqual([]);
    const after = await shownTo(service, officer, id);
    expect(before.exceptions.edges).toHaveLength(50);
    expect(after).toEqual({ ...before, exceptions: null });
  });

  it('looks at nothing that was recorded after it was asked for', async () => {
    const id = await givenASimulation(service, draftId);
    service.clock.advance(1);
    await givenPractice(service, member, { minutes: 600 });
    await givenPractice(service, service.member());
    await runner();

    expect(await ended(service, id)).toMatchObject({ people: MEMBERS, done: MEMBERS });
    expect(await found(id)).toEqual(whole);
  });

  it('fails over what cannot be decided on, and the log says which simulation it was, and no more', async () => {
    const lines: string[] = [];
    const unlike = service.member();
    await givenWhatCannotBe(service, unlike.personId);
    await service.as(unlike).graphql(AIM_AT, { level: 'one', key: newId() });
    service.clock.advance(60);
    const id = await givenASimulation(service, await givenADraft(service, aScheme({ version: '2' })));
    await runner('info', { write: (line: string) => void lines.push(line) });

    expect(await ended(service, id)).toMatchObject({ status: 'failed', summary: null });
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { level: 50, time: expect.any(Number), simulationId: id, msg: 'A simulation failed.' },
    ]);
    const [line] = await service.inBody((manager) =>
      manager.query<{ action: string }[]>(
        `select action from accreditation.audit where subject_id = $1 order by seq desc`,
        [id],
      ),
    );
    expect(line?.action).toBe('accreditation.fail-simulation');
  });
});
