import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { anActivity, codesOf, givenAnActivity, givenATicket, RECORD } from './given.js';

const PAGE = `query ($first: Int, $after: String) { myCpdActivities(first: $first, after: $after) {
  edges { node { id lastDay withdrawn document { name } } } pageInfo { hasNextPage endCursor } } }`;

describe('recording an activity', () => {
  let running: RunningService;
  let cpd: RunningService;
  let coach: Member;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    cpd = await running.inNewBody();
    coach = cpd.member();
  });

  const record = (changes: Record<string, unknown> = {}, key = newId(), by = coach) =>
    cpd.as(by).graphql(RECORD, { input: anActivity(changes), key });

  it('keeps it with its file, and tells what counts of it without a word of its texts', async () => {
    const documentId = newId();
    const file = await givenATicket(cpd, coach, { documentId });

    const { data } = await record({ file, title: ' Approche systémique ', firstDay: '2026-11-18' });

    const { id } = data.recordCpdActivity;
    expect(data.recordCpdActivity).toEqual({
      id,
      ...anActivity({ firstDay: '2026-11-18' }),
      recordedAt: '2026-11-22T11:00:00.000Z',
      version: 1,
      withdrawn: false,
      categories: [],
      seriesId: null,
      document: { id: documentId, name: 'attestation.pdf', mediaType: 'application/pdf', bytes: 1200 },
    });
    expect(await cpd.told()).toEqual([
      {
        type: 'cpd.activity-recorded',
        data: {
          activityId: id,
          personId: coach.personId,
          kind: 'training',
          firstDay: '2026-11-18',
          lastDay: '2026-11-20',
          minutes: 420,
          documented: true,
          lookedThrough: true,
          revision: 1,
        },
      },
    ]);
  });

  it('needs neither a file nor a provider', async () => {
    const { data } = await record({ provider: ' ' });

    expect(data.recordCpdActivity).toMatchObject({ provider: null, document: null });
    expect((await cpd.told())[0]?.data).toMatchObject({ documented: false });
  });

  it('writes no text of it into the audit chain, and only a hash beside its key', async () => {
    await record({ file: await givenATicket(cpd, coach) });
    const rows = await cpd.inBody((manager) =>
      manager.query(`select to_jsonb(a)::text as row from cpd.audit a union all select to_jsonb(i)::text from cpd.idempotency i
        union all select to_jsonb(o)::text from cpd.outbox o`),
    );

    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/systémique|attestation|questions|Institut/);
  });

  it('happens once, however often it is sent, with a ticket that has run out since', async () => {
    const key = newId();
    const file = await givenATicket(cpd, coach);

    const first = await record({ file }, key);
    cpd.clock.advance(25 * 3600);
    const again = await record({ file }, key);

    expect(again.data.recordCpdActivity.id).toBe(first.data.recordCpdActivity.id);
    expect(await cpd.told()).toHaveLength(1);
  });

  it('is refused with every reason, and tells nobody', async () => {
    expect(codesOf(await record({ title: ' ', lastDay: '2026-11-23', minutes: 0, reflection: '' }))).toEqual([
      'CPD_TITLE_MISSING',
      'CPD_REFLECTION_MISSING',
      'CPD_IN_FUTURE',
      'CPD_NO_LENGTH',
    ]);
    expect(codesOf(await record({ firstDay: '1926-11-20', lastDay: '1926-11-19' }))).toEqual([
      'CPD_TOO_LONG_AGO',
      'CPD_DAYS_REVERSED',
    ]);
    expect(codesOf(await record({ minutes: 1441 }))).toEqual(['CPD_TOO_LONG']);
    expect(await cpd.told()).toEqual([]);
  });

  it('asks about a second one of the same title, days and length', async () => {
    await record();

    expect(codesOf(await record({ title: 'approche SYSTEMIQUE' }))).toEqual(['CPD_POSSIBLE_DUPLICATE']);
    expect(codesOf(await record({ acceptDuplicate: true }))).toEqual([]);
  });

  it('asks about two that are sent at the same moment', async () => {
    const answers = await allAtOnce(cpd, [() => record(), () => record()]);

    expect(answers.flatMap(codesOf)).toEqual(['CPD_POSSIBLE_DUPLICATE']);
  });

  it('adds up a day, and asks nothing on account of another coach', async () => {
    await record({ minutes: 23 * 60 }, newId(), cpd.member());
    await record({ title: 'Autre', minutes: 20 * 60 });

    expect(codesOf(await record({ minutes: 241 }))).toEqual(['CPD_DAY_FULL']);
    expect(codesOf(await record({ minutes: 240 }))).toEqual([]);
  });

  it('is read page by page, the latest day first, by the coach alone', async () => {
    for (const lastDay of ['2026-11-01', '2026-11-03', '2026-11-02'])
      await givenAnActivity(cpd, coach, { firstDay: '2026-11-01', lastDay });
    const read = async (after?: string) =>
      (await cpd.as(coach).graphql(PAGE, { first: 2, after })).data.myCpdActivities;

    const one = await read();
    const two = await read(one.pageInfo.endCursor);
    const days = [one, two].map(({ edges }: typeof one) => edges.map(({ node }: typeof one) => node.lastDay));

    expect(days).toEqual([['2026-11-03', '2026-11-02'], ['2026-11-01']]);
    expect([one, two].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect((await cpd.as(cpd.member({ roles: ['officer'] })).graphql(PAGE)).data.myCpdActivities.edges).toEqual([]);
  });

  it.each([[{ first: 51 }], [{ after: 'x' }], [{ after: Buffer.from('["x"]').toString('base64url') }]])(
    'does not page by %j',
    async (variables) => {
      expect(codesOf(await cpd.as(coach).graphql(PAGE, variables))).toEqual(['BAD_USER_INPUT']);
    },
  );
});
