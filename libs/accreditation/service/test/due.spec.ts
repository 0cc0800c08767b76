import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import pg from 'pg';
import { DecideDue } from '../src/due/decide-due.job.js';
import { DueRow } from '../src/due/due.entity.js';
import { accreditation } from '../src/index.js';
import { AIM_AT } from './documents.js';
import { givenAConfirmedSession, givenASignature, givenPractice } from './given.js';
import { givenAScheme } from './given-draft.js';
import { givenAnAward, givenAReadyCoach } from './given-award.js';
import { aSchemeWithLeave, applyForRenewal, givenGrantedLeave } from './given-upkeep.js';

describe('who is due', () => {
  let service: RunningService;
  let decideDue: () => Promise<string[]>;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    await givenAScheme(service, aSchemeWithLeave());
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
  });
  beforeEach(async () => {
    service.todayIs('2026-11-22');
    await service.inBody((manager) => manager.query(`delete from accreditation.due`));
  });
  afterAll(() => service.stop());

  const rowOf = ({ personId }: Member) =>
    service.inBody((manager) => manager.findOneByOrFail(DueRow, { bodyId: service.bodyId, personId }));
  const toldOf = async ({ personId }: Member, type: string) =>
    (await service.told()).filter(
      (fact) => fact.type === `accreditation.${type}` && fact.data['personId'] === personId,
    );
  const aim = async (coach: Member) => {
    await service.as(coach).graphql(AIM_AT, { level: 'one', key: newId() });
    return coach;
  };

  it('is whoever something was heard of, and nobody else', async () => {
    const [coach, other] = [await aim(await givenAReadyCoach(service)), await aim(await givenAReadyCoach(service))];
    expect((await decideDue()).sort()).toEqual([coach.personId, other.personId].sort());
    expect(await decideDue()).toEqual([]);

    await givenPractice(service, coach);

    expect(await decideDue()).toEqual([coach.personId]);
  });

  it('is decided of on the next day on which time changes something, not a day before', async () => {
    const coach = await aim(await givenAReadyCoach(service));
    await decideDue();
    expect(await rowOf(coach)).toMatchObject({
      decidedOn: '2026-11-22',
      dueOn: '2027-01-31',
      found: { status: 'NOT_ACCREDITED', levels: [{ level: 'one', result: 'MET' }], unmet: [] },
    });

    service.todayIs('2027-01-30');
    expect(await decideDue()).toEqual([]);
    service.todayIs('2027-01-31');
    expect(await decideDue()).toEqual([coach.personId]);
    expect(await toldOf(coach, 'standing-changed')).toEqual([]);
    service.todayIs('2027-04-01');
    expect(await decideDue()).toEqual([coach.personId]);
    expect((await toldOf(coach, 'standing-changed')).map(({ data }) => data)).toEqual([
      {
        personId: coach.personId,
        on: '2027-04-01',
        status: 'NOT_ACCREDITED',
        pausedSince: null,
        levels: [{ level: 'one', result: 'UNMET' }],
        unmet: [{ level: 'one', ruleId: 'supervision' }],
      },
    ]);
  });

  it('is changed by what comes late, before the day that was written down', async () => {
    const coach = await aim(await givenAReadyCoach(service));
    await decideDue();
    service.todayIs('2027-03-30');
    await givenAConfirmedSession(service, coach, { heldOn: '2027-02-15' });
    await decideDue();

    service.todayIs('2027-04-01');
    await decideDue();

    expect(await toldOf(coach, 'standing-changed')).toEqual([]);
  });

  it('is whoever leave was granted to', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await decideDue();

    await givenGrantedLeave(service, coach);

    expect(await decideDue()).toEqual([coach.personId]);
  });

  it('is told that an accreditation has lapsed at the end of its grace', async () => {
    const { coach } = await givenAnAward(service);
    await decideDue();
    service.todayIs('2031-01-21');
    await decideDue();
    expect((await rowOf(coach)).dueOn).toBe('2031-01-22');
    service.todayIs('2031-01-22');

    await decideDue();

    expect((await toldOf(coach, 'standing-changed')).at(-1)?.data).toMatchObject({
      on: '2031-01-22',
      status: 'EXPIRED',
    });
  });

  it('is reminded of a requirement once for each of its days, and of no other', async () => {
    const coach = await aim(await givenAReadyCoach(service));
    for (const day of ['2027-01-30', '2027-01-31', '2027-02-10', '2027-03-18', '2027-03-20']) {
      service.todayIs(day);
      await givenPractice(service, coach);
      await decideDue();
    }

    const told = (await toldOf(coach, 'reminder-due')).map(({ data: { kind, onDay } }) => [kind, onDay]);
    expect(told).toEqual([
      ['requirement', '2027-04-01'],
      ['requirement', '2027-04-01'],
    ]);
  });

  it('is reminded that the window opens and the term ends, until a renewal is sent', async () => {
    const kinds = async (coach: Member) =>
      (await toldOf(coach, 'reminder-due')).map(({ data }) => data['kind']).filter((kind) => kind !== 'requirement');
    const [sends, waits] = [(await givenAnAward(service)).coach, (await givenAnAward(service)).coach];
    service.todayIs('2030-05-21');
    await decideDue();
    expect(await kinds(sends)).toEqual([]);
    service.todayIs('2030-05-22');
    await decideDue();
    expect(await kinds(sends)).toEqual(['renewal-opens']);
    await applyForRenewal(service, sends);

    for (const day of ['2030-09-23', '2030-11-08']) {
      service.todayIs(day);
      await decideDue();
    }

    expect(await kinds(sends)).toEqual(['renewal-opens']);
    expect(await kinds(waits)).toEqual(['renewal-opens', 'term-ends', 'term-ends']);
  });

  it('asks the database as often for a long ledger as for a short one', async () => {
    const [short, long] = [await aim(await givenAReadyCoach(service)), await aim(await givenAReadyCoach(service))];
    await decideDue();
    const asked: number[] = [];
    for (const [coach, entries] of [
      [short, 1],
      [long, 40],
    ] as const) {
      for (let entry = 0; entry < entries; entry += 1) await givenPractice(service, coach, { minutes: 1 });
      asked.push(await statementsOf(decideDue));
    }

    expect(asked[0]).toBeGreaterThan(5);
    expect(asked[1]).toBe(asked[0]);
  });
});

/** How many statements the work makes, those of the relay apart. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = spy.mock.calls.map(([first]: readonly unknown[]) =>
    typeof first === 'string' ? first : JSON.stringify(first),
  );
  spy.mockRestore();
  return texts.filter((text) => text?.includes('accreditation') && !text.includes('deliveries')).length;
}
