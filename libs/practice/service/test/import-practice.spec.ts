import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { codesOf, givenAnEngagement, givenAnEntry } from './given.js';
import { CHECK_IMPORT, givenABatch, IMPORT, IMPORTS, input, row, UNDO } from './given-import.js';

const ENGAGEMENTS = `{ myEngagements { id pseudonym kind startedOn minutes } }`;

describe('importing practice', () => {
  let running: RunningService;
  let practice: RunningService;
  let coach: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    practice = await running.inNewBody();
    coach = practice.member();
  });

  const check = async (batch: object, by = coach) => practice.as(by).graphql(CHECK_IMPORT, { input: batch });
  const bring = (batch: object, key = newId(), by = coach) => practice.as(by).graphql(IMPORT, { input: batch, key });
  const engagements = async () => (await practice.as(coach).graphql(ENGAGEMENTS)).data.myEngagements;

  it('logs the rows that may be logged, says why not the others, and tells of each entry', async () => {
    const batch = input([
      row(2, { heldOn: '2026-11-03' }),
      row(3, { heldOn: '2026-11-23' }),
      row(4, { minutes: 0 }),
      row(5, { heldOn: '2026-10-30', minutes: 90, paid: false }),
    ]);

    const { data } = await bring(batch);

    expect(data.importPractice).toEqual({
      logged: 2,
      leftOut: [
        {
          row: 3,
          refusals: [{ code: 'PRACTICE_IN_FUTURE', path: 'heldOn', message: expect.stringContaining('yet to come') }],
        },
        { row: 4, refusals: [expect.objectContaining({ code: 'PRACTICE_NO_LENGTH', path: 'minutes' })] },
      ],
    });
    const [engagement, ...others] = await engagements();
    expect([engagement, others]).toEqual([
      { id: engagement.id, pseudonym: 'Client 12', kind: 'INDIVIDUAL', startedOn: '2026-10-30', minutes: 150 },
      [],
    ]);
    expect((await practice.told()).map(({ type, data: { heldOn, minutes } }) => [type, heldOn, minutes])).toEqual([
      ['practice.practice-logged', '2026-11-03', 60],
      ['practice.practice-logged', '2026-10-30', 90],
    ]);
    expect(JSON.stringify(await practice.told())).not.toContain('Client 12');
  });

  it('is tried before without keeping anything, and with the same answer', async () => {
    const batch = input([row(2), row(3), row(4, { minutes: 24 * 60 })]);

    const tried = (await check(batch)).data.checkPracticeImport;

    expect([await practice.told(), await engagements()]).toEqual([[], []]);
    expect(
      tried.leftOut.map(({ row: number, refusals }: { row: number; refusals: object[] }) => [number, refusals]),
    ).toEqual([
      [3, [expect.objectContaining({ code: 'PRACTICE_POSSIBLE_DUPLICATE' })]],
      [4, [expect.objectContaining({ code: 'PRACTICE_DAY_FULL' })]],
    ]);
    expect((await bring(batch)).data.importPractice).toEqual(tried);
  });

  it('happens once, however often it is sent, with one key or with several', async () => {
    const batch = input([row(2), row(3, { heldOn: '2026-11-23' })]);
    const key = newId();

    const [first, again, anew] = [await bring(batch, key), await bring(batch, key), await bring(batch)];

    expect([again.data, anew.data]).toEqual([first.data, first.data]);
    expect(await practice.told()).toHaveLength(1);
  });

  it('takes several parts of one file, with one engagement for one pseudonym', async () => {
    const batch = input([row(2)]);
    await bring(batch);

    await bring({ ...batch, rows: [row(3, { heldOn: '2026-11-02' })] });

    expect((await engagements()).map(({ minutes }: { minutes: number }) => minutes)).toEqual([120]);
    expect((await practice.as(coach).graphql(IMPORTS)).data.myPracticeImports).toEqual([
      {
        id: batch.batchId,
        importedOn: '2026-11-22',
        entries: 2,
        withdrawn: 0,
        minutes: 120,
        undoUntil: '2026-12-22',
        undoneAt: null,
      },
    ]);
  });

  it('knows what is logged already, in an engagement that there is', async () => {
    const engagementId = await givenAnEngagement(practice, coach);
    await givenAnEntry(practice, coach, engagementId);
    const batch = input([row(2), row(3, { minutes: 45 }), row(4, { acceptOverlap: true })], {
      clients: [{ engagementId }],
    });

    const { data } = await bring(batch);

    expect(data.importPractice.leftOut).toEqual([
      { row: 2, refusals: [expect.objectContaining({ code: 'PRACTICE_POSSIBLE_DUPLICATE', path: 'acceptOverlap' })] },
    ]);
  });

  it('begins no engagement under a name, nor under a pseudonym in use, and logs the rest', async () => {
    await givenAnEngagement(practice, coach, { pseudonym: 'Orchid' });
    const clients = [{ pseudonym: 'Sophie Martin' }, { pseudonym: 'orchid' }, { pseudonym: 'Client 3' }, {}];
    const rows = [0, 1, 2, 3].map((client) => row(client + 2, { client }));

    const { data } = await bring(input([...rows, row(6, { client: 9 })], { clients }));

    const left = data.importPractice.leftOut as { refusals: { code: string; path: string }[] }[];
    expect(left.map(({ refusals }) => refusals.map(({ code, path }) => `${code} ${path}`))).toEqual([
      ['PRACTICE_POSSIBLE_NAME client'],
      ['PRACTICE_PSEUDONYM_IN_USE client'],
      ['PRACTICE_PSEUDONYM_MISSING client'],
      ['PRACTICE_CLIENT_MISSING client'],
    ]);
    expect((await engagements()).map(({ pseudonym }: { pseudonym: string }) => pseudonym).sort()).toEqual([
      'Client 3',
      'Orchid',
    ]);
  });

  it('is refused when it is longer than a part may be', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => row(index + 2));

    expect(codesOf(await check(input(rows)))).toEqual(['PRACTICE_TOO_MANY_ROWS']);
    expect(codesOf(await bring(input(rows)))).toEqual(['PRACTICE_TOO_MANY_ROWS']);
  });

  it('does not find another coach’s engagement or batch, whatever the role', async () => {
    const other = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const engagementId = await givenAnEngagement(practice, coach);
    const batchId = await givenABatch(practice, coach);

    expect(codesOf(await check(input([row(2)], { clients: [{ engagementId }] }), other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await bring(input([row(2)], { clients: [{ engagementId }] }), newId(), other))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codesOf(await bring(input([row(9)], { batchId }), newId(), other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await practice.as(other).graphql(UNDO, { batchId, key: newId() }))).toEqual(['NOT_FOUND']);
    expect((await practice.as(other).graphql(IMPORTS)).data.myPracticeImports).toEqual([]);
  });
});
