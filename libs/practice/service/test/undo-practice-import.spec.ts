import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { codesOf, givenAnEntry, LOG, START, WITHDRAW } from './given.js';
import { givenABatch, IMPORT, input, row, UNDO } from './given-import.js';

const READ = `{ myEngagements { id pseudonym minutes }
  myPractice { edges { node { id version withdrawn engagement { id pseudonym } } } } }`;

describe('undoing an import', () => {
  let running: RunningService;
  let practice: RunningService;
  let coach: Member;
  let batchId: string;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    practice = await running.inNewBody();
    coach = practice.member();
    batchId = await givenABatch(practice, coach);
  });

  const undo = (key = newId()) => practice.as(coach).graphql(UNDO, { batchId, key });
  const read = async () => (await practice.as(coach).graphql(READ)).data;
  const entries = async () => (await read()).myPractice.edges.map(({ node }: { node: object }) => node);
  const withdrawals = async () => (await practice.told()).filter(({ type }) => type === 'practice.practice-withdrawn');

  it('withdraws what it brought and tells so; the entries stay, marked', async () => {
    const { data } = await undo();

    expect(data.undoPracticeImport).toMatchObject({ id: batchId, entries: 2, withdrawn: 2, minutes: 0 });
    expect(data.undoPracticeImport.undoneAt).toBe('2026-11-22T11:00:00.000Z');
    const stay = expect.objectContaining({ version: 2, withdrawn: true });
    expect(await entries()).toEqual([stay, stay]);
    expect((await withdrawals()).map(({ data: { revision } }) => revision)).toEqual([2, 2]);
  });

  it('leaves what was withdrawn singly before as it was', async () => {
    const [{ id }] = await entries();
    await practice.as(coach).graphql(WITHDRAW, { id, version: 1, key: newId() });

    await undo();

    expect((await withdrawals()).map(({ data }) => data['entryId'])).toHaveLength(2);
  });

  it('takes away the engagement that only it used, and frees its pseudonym', async () => {
    await undo();

    expect((await read()).myEngagements).toEqual([]);
    const again = { pseudonym: 'Client 12', kind: 'INDIVIDUAL', startedOn: '2026-01-10' };
    expect(codesOf(await practice.as(coach).graphql(START, { input: again, key: newId() }))).toEqual([]);
  });

  it('logs nothing more in an engagement that went with it', async () => {
    const [{ id: engagementId }] = (await read()).myEngagements;
    await undo();

    const entry = { engagementId, heldOn: '2026-11-01', minutes: 60, paid: true };
    expect(codesOf(await practice.as(coach).graphql(LOG, { input: entry, key: newId() }))).toEqual(['NOT_FOUND']);
  });

  it('leaves the engagement where something else was logged in it', async () => {
    const [{ id }] = (await read()).myEngagements;
    await givenAnEntry(practice, coach, id, { heldOn: '2026-11-05' });

    await undo();

    expect((await read()).myEngagements).toEqual([{ id, pseudonym: 'Client 12', minutes: 60 }]);
  });

  it('lets the same file be imported anew, as another batch and not as this one', async () => {
    await undo();

    const same = input([row(2), row(3, { heldOn: '2026-11-02' })]);

    const answer = await practice.as(coach).graphql(IMPORT, { input: same, key: newId() });
    expect(answer.data.importPractice).toEqual({ logged: 2, leftOut: [] });
    const late = input([row(4)], { batchId });
    expect(codesOf(await practice.as(coach).graphql(IMPORT, { input: late, key: newId() }))).toEqual([
      'PRACTICE_IMPORT_UNDONE',
    ]);
  });

  it('happens once, however often it is sent, and is refused the second time', async () => {
    const key = newId();

    const [first, again] = [await undo(key), await undo(key)];

    expect(again.data).toEqual(first.data);
    expect(await withdrawals()).toHaveLength(2);
    expect(codesOf(await undo())).toEqual(['PRACTICE_IMPORT_UNDONE']);
  });

  it('is refused after thirty days', async () => {
    practice.todayIs('2026-12-23');

    expect(codesOf(await undo())).toEqual(['PRACTICE_IMPORT_TOO_OLD']);
    practice.todayIs('2026-12-22');
    expect(codesOf(await undo())).toEqual([]);
  });
});
