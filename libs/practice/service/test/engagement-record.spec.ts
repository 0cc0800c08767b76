import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement, givenAnEntry } from './given.js';
import { ENGAGEMENT, inRecord, SIGNALS } from './given-record.js';

const TERMS = {
  sponsor: 'Usine Nord',
  prescriber: 'Pilote 3',
  country: 'FR',
  agreedMinutes: 600,
  agreedUntil: '2027-01-10',
  sponsorReceives: 'ATTENDANCE',
};
const END = { endedOn: '2026-11-10', endedBy: 'CLIENT', referred: true };

describe('the record of an engagement', () => {
  let practice: RunningService;
  let coach: Member;
  let engagementId: string;
  let record: ReturnType<typeof inRecord>;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(async () => {
    practice.todayIs('2026-11-22');
    coach = practice.member();
    engagementId = await givenAnEngagement(practice, coach);
    record = inRecord(practice, engagementId);
  });
  afterAll(() => practice.stop());

  const shown = async (by: Actor = coach) =>
    (await practice.as(by).graphql(ENGAGEMENT, { id: engagementId })).data.myEngagement;
  const signals = async () =>
    (await practice.as(coach).graphql(SIGNALS)).data.myEngagementSignals as {
      readonly engagement: { readonly id: string };
      readonly signals: readonly string[];
    }[];
  const count = async (table: string) => {
    const rows = await practice.inBody((manager) =>
      manager.query(`select count(*)::int as rows from practice.${table} where engagement_id = $1`, [engagementId]),
    );
    return (rows as { rows: number }[])[0]!.rows;
  };
  const feesOn = async () =>
    (await shown()).record.contract.find(({ item }: { item: string }) => item === 'FEES').mark?.onDay ?? null;

  it('says nothing before anything is said, and asks for what two parties agree on', async () => {
    const { terms, end, record: kept } = await shown();

    expect([terms, end, kept.course]).toEqual([null, null, []]);
    expect(kept.contract).toContainEqual({ item: 'SUPERVISION_EXPLAINED', clause: 'CF-4', mark: null });
    expect(kept.contract.map(({ item }: { item: string }) => item)).not.toContain('AIMS_BY_THREE');
    expect(kept.consents.map(({ answers }: { answers: unknown[] }) => answers)).toEqual([[], [], [], [], []]);
  });

  it('keeps how it was agreed, with every version, and asks more of three parties', async () => {
    const { data } = await record.terms(coach, { ...TERMS, sponsor: ' Usine Nord ' });
    await record.terms(coach, { ...TERMS, country: 'BE' });

    expect(data.acted.terms).toEqual(TERMS);
    expect((await shown()).terms).toEqual({ ...TERMS, country: 'BE' });
    expect((await shown()).record.contract).toContainEqual({ item: 'AIMS_BY_THREE', clause: 'CP-3', mark: null });
    expect(await count('engagement_terms')).toBe(2);
    expect(codesOf(await record.terms(coach, { ...TERMS, country: 'BE' }))).toEqual(['PRACTICE_TERMS_UNCHANGED']);
  });

  it('takes no name and no contact for a sponsor or a prescriber', async () => {
    expect(codesOf(await record.terms(coach, { ...TERMS, sponsor: 'Sophie', prescriber: 'rh@example.fr' }))).toEqual([
      'PRACTICE_POSSIBLE_NAME',
      'PRACTICE_CONTACT_IN_TEXT',
    ]);
    expect(await count('engagement_terms')).toBe(0);
  });

  it('keeps a mark, the day that takes its place, and that it was taken back', async () => {
    await record.mark(coach, 'FEES', '2026-01-05');
    const { data } = await record.mark(coach, 'FEES', '2026-01-06');
    expect(await feesOn()).toBe('2026-01-06');

    const { mark } = data.acted.record.contract.find(({ item }: { item: string }) => item === 'FEES');
    expect(codesOf(await record.takeBack(coach, mark.id))).toEqual([]);
    expect(await feesOn()).toBeNull();
    expect(await count('engagement_marks')).toBe(3);
    expect(codesOf(await record.takeBack(coach, mark.id))).toEqual(['PRACTICE_MARK_GONE']);
  });

  it('keeps each answer to a consent, and the reviews beside each other', async () => {
    await record.consent(coach, 'SUPERVISION', 'GIVEN', '2026-01-10');
    await record.consent(coach, 'SUPERVISION', 'WITHDRAWN', '2026-05-01');
    for (const day of ['2026-03-01', '2026-06-01']) await record.mark(coach, 'INTERIM_REVIEW', day);
    const { record: kept } = await shown();

    expect(kept.consents[0]).toMatchObject({
      consent: 'SUPERVISION',
      clause: 'CF-4',
      answers: [
        { answer: 'WITHDRAWN', onDay: '2026-05-01' },
        { answer: 'GIVEN', onDay: '2026-01-10' },
      ],
    });
    expect(kept.course).toMatchObject([
      { item: 'INTERIM_REVIEW', onDay: '2026-06-01' },
      { item: 'INTERIM_REVIEW', onDay: '2026-03-01' },
    ]);
    expect(codesOf(await record.consent(coach, 'RESEARCH', 'WITHDRAWN', '2026-05-01'))).toEqual([
      'PRACTICE_CONSENT_NOT_GIVEN',
    ]);
  });

  it('ends once nothing later is logged in it, takes no more then, and goes on when that was a mistake', async () => {
    await givenAnEntry(practice, coach, engagementId, { heldOn: '2026-11-11' });
    expect(codesOf(await record.end(coach, END))).toEqual(['PRACTICE_END_BEFORE_HOURS']);

    const { data } = await record.end(coach, { ...END, endedOn: '2026-11-11' });
    expect(data.acted).toMatchObject({ endedOn: '2026-11-11', end: { endedBy: 'CLIENT', referred: true } });
    await expect(givenAnEntry(practice, coach, engagementId, { heldOn: '2026-11-12' })).rejects.toThrow(
      'PRACTICE_AFTER_ENGAGEMENT',
    );

    expect((await record.end(coach, null)).data.acted).toMatchObject({ endedOn: null, end: null });
    await givenAnEntry(practice, coach, engagementId, { heldOn: '2026-11-12' });
    expect(await count('engagement_ends')).toBe(2);
  });

  it('is told by no fact, whatever is written in it', async () => {
    const before = await practice.told();
    await record.terms(coach, TERMS);
    await record.mark(coach, 'FEES', '2026-01-05');
    await record.consent(coach, 'SUPERVISION', 'GIVEN', '2026-01-10');
    await record.setAside(coach, ['CONTRACT_INCOMPLETE']);
    await record.end(coach, END);

    expect(await practice.told()).toEqual(before);
  });

  it('is kept once under one key, and once when the same is said twice at a time', async () => {
    const key = newId();
    for (let tries = 0; tries < 2; tries += 1) await record.mark(coach, 'FEES', '2026-01-05', key);
    expect(await count('engagement_marks')).toBe(1);

    const mark = () => record.mark(coach, 'METHODS', '2026-01-05');
    expect((await allAtOnce(practice, [mark, mark])).flatMap(codesOf)).toEqual(['PRACTICE_MARK_UNCHANGED']);
    const say = () => record.terms(coach, TERMS);
    expect((await allAtOnce(practice, [say, say])).flatMap(codesOf)).toEqual(['PRACTICE_TERMS_UNCHANGED']);
    const end = () => record.end(coach, END);
    expect((await allAtOnce(practice, [end, end])).flatMap(codesOf)).toEqual(['PRACTICE_END_UNCHANGED']);
  });

  it('is read and written by nobody else, whatever their role', async () => {
    const marked = await record.mark(coach, 'FEES', '2026-01-05');
    const [{ mark }] = marked.data.acted.record.contract.filter(({ item }: { item: string }) => item === 'FEES');
    const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });
    const elsewhere = { ...coach, bodyId: await practice.anotherBody() };

    for (const by of [practice.member(), staff, elsewhere]) {
      const answers = [
        await practice.as(by).graphql(ENGAGEMENT, { id: engagementId }),
        await record.terms(by, TERMS),
        await record.end(by, END),
        await record.mark(by, 'FEES', '2026-01-06'),
        await record.consent(by, 'SUPERVISION', 'GIVEN', '2026-01-10'),
        await record.takeBack(by, mark.id),
        await record.setAside(by, ['CONTRACT_INCOMPLETE']),
      ];
      expect(answers.flatMap(codesOf)).toEqual(answers.map(() => 'NOT_FOUND'));
      expect((await practice.as(by).graphql(SIGNALS)).data.myEngagementSignals).toEqual([]);
    }
  });

  it('asks its coach quietly, and is set aside for thirty days', async () => {
    expect(await signals()).toEqual([
      { engagement: { id: engagementId }, signals: ['CONTRACT_INCOMPLETE', 'SUPERVISION_CONSENT_MISSING'] },
    ]);

    await record.setAside(coach, ['CONTRACT_INCOMPLETE', 'CONTRACT_INCOMPLETE']);
    expect((await signals()).map((one) => one.signals)).toEqual([['SUPERVISION_CONSENT_MISSING']]);
    await record.consent(coach, 'SUPERVISION', 'REFUSED', '2026-01-10');
    practice.todayIs('2026-12-21');
    expect(await signals()).toEqual([]);
    practice.todayIs('2026-12-22');
    expect((await signals()).map((one) => one.signals)).toEqual([['CONTRACT_INCOMPLETE']]);
  });

  it('asks about one sponsor of several clients, and half-way for a review', async () => {
    const other = await givenAnEngagement(practice, coach, { startedOn: '2026-11-20' });
    for (const id of [engagementId, other]) await inRecord(practice, id).terms(coach, TERMS);
    await givenAnEntry(practice, coach, engagementId, { minutes: 301 });

    expect(await signals()).toMatchObject([
      { engagement: { id: other }, signals: ['SPONSOR_OF_SEVERAL'] },
      {
        engagement: { id: engagementId },
        signals: ['CONTRACT_INCOMPLETE', 'SUPERVISION_CONSENT_MISSING', 'INTERIM_REVIEW_DUE', 'SPONSOR_OF_SEVERAL'],
      },
    ]);
  });
});

describe('work that is no coaching', () => {
  let practice: RunningService;
  beforeAll(async () => {
    practice = await startService(definition);
  });
  afterAll(() => practice.stop());

  it.each([
    ['MENTORING', 'mentoring'],
    ['TRAINING', 'training'],
    ['SUPERVISION_GIVEN', 'supervision-given'],
  ])('is told as what it is: %s', async (kind, told) => {
    const coach = practice.member();
    const entryId = await givenAnEntry(practice, coach, await givenAnEngagement(practice, coach, { kind }));

    expect(await practice.told()).toContainEqual({
      type: 'practice.practice-logged',
      data: expect.objectContaining({ entryId, kind: told }),
    });
  });
});
