import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement, givenAnEntry, LOG, WITHDRAW } from './given.js';

describe('withdrawing practice', () => {
  let running: RunningService;
  let practice: RunningService;
  let coach: Member;
  let engagementId: string;
  let entryId: string;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    practice = await running.inNewBody();
    coach = practice.member();
    engagementId = await givenAnEngagement(practice, coach);
    entryId = await givenAnEntry(practice, coach, engagementId);
  });

  const withdraw = (version = 1, key = newId(), by = coach) =>
    practice.as(by).graphql(WITHDRAW, { id: entryId, version, key });
  const withdrawals = async () => (await practice.told()).filter(({ type }) => type === 'practice.practice-withdrawn');

  it('marks it, takes its minutes away and tells the others', async () => {
    await givenAnEntry(practice, coach, engagementId, { minutes: 45 });

    const { data } = await withdraw();

    expect(data.withdrawPractice).toEqual({
      id: entryId,
      version: 2,
      withdrawn: true,
      minutes: 60,
      engagement: { minutes: 45 },
    });
    expect(await withdrawals()).toEqual([
      {
        type: 'practice.practice-withdrawn',
        data: { entryId, personId: coach.personId, kind: 'individual', revision: 2 },
      },
    ]);
  });

  it('leaves the entry in the list, marked', async () => {
    await withdraw();

    const { data } = await practice.as(coach).graphql(`{ myPractice { edges { node { id withdrawn version } } } }`);

    expect(data.myPractice.edges).toEqual([{ node: { id: entryId, withdrawn: true, version: 2 } }]);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await withdraw(1, key), await withdraw(1, key)];

    expect(again.data).toEqual(first.data);
    expect(await withdrawals()).toHaveLength(1);
  });

  it('is refused when it is withdrawn already', async () => {
    await withdraw();

    expect(codesOf(await withdraw(2))).toEqual(['PRACTICE_ALREADY_WITHDRAWN']);
  });

  it('shows both versions when it was withdrawn since it was read', async () => {
    await withdraw();

    const { errors } = await withdraw(1);

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      mine: { version: 1 },
      theirs: { version: 2, withdrawn: true },
    });
  });

  it('is decided one at a time', async () => {
    const answers = await allAtOnce(practice, [() => withdraw(), () => withdraw(), () => withdraw()]);

    expect(answers.flatMap(codesOf)).toEqual(['STALE', 'STALE']);
    expect(await withdrawals()).toHaveLength(1);
  });

  it('lets the same session be logged anew without a question', async () => {
    await withdraw();

    const input = { engagementId, heldOn: '2026-11-01', minutes: 60, paid: true };

    expect(codesOf(await practice.as(coach).graphql(LOG, { input, key: newId() }))).toEqual([]);
  });

  it('does not find another coach’s entry, whatever the role', async () => {
    const other = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    expect(codesOf(await withdraw(1, newId(), other))).toEqual(['NOT_FOUND']);
    expect(await withdrawals()).toEqual([]);
  });

  it('leaves what was logged and withdrawn beyond change', async () => {
    await withdraw();
    const run = (sql: string) => practice.inBody((manager) => manager.query(sql));

    await expect(run(`update practice.entries set minutes = 1`)).rejects.toThrow('permission denied');
    await expect(run(`delete from practice.entries`)).rejects.toThrow('permission denied');
    await expect(run(`delete from practice.withdrawals`)).rejects.toThrow('permission denied');
  });
});
