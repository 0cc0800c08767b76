import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { ethics as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { givenAnEdition } from './given.js';
import {
  anAdviser,
  ANSWER,
  anybody,
  CLOSE,
  deskOf,
  HAND_BACK,
  MINE,
  OPEN,
  QUEUE,
  TAKE,
  TALLY,
} from './given-advice.js';
import { codesOf } from './given-declarations.js';

describe('giving advice', () => {
  let ethics: RunningService;
  let desk: ReturnType<typeof deskOf>;
  let samira: Member;
  let tom: Member;
  let amelie: Member;
  beforeAll(async () => {
    ethics = await startService(definition);
    desk = deskOf(ethics);
    await givenAnEdition(ethics);
  });
  afterAll(() => ethics.stop());
  beforeEach(() => {
    ethics.todayIs('2026-11-22');
    [samira, tom, amelie] = [anAdviser(ethics), anAdviser(ethics, 'Tom Leroy'), ethics.member()];
  });

  const inQueue = async (by: Member, id: string) => (await desk.queue(by)).find((one) => one.id === id);
  const handBack = (by: Member, id: string, hasConflict: boolean) =>
    ethics.as(by).graphql(HAND_BACK, { id, hasConflict, key: newId() });
  const audited = (id: string): Promise<{ actor: string; action: string }[]> =>
    ethics.inBody((manager) =>
      manager.query(`select actor, action from ethics.audit where subject_id = $1 order by seq`, [id]),
    );

  it('begins with chapters and a day, and shows nothing more before a declaration', async () => {
    const { id } = await desk.named(amelie, { topics: ['IN-2', 'AT'] });

    const seen = { id, askedOn: '2026-11-22', chapters: ['IN', 'AT'], state: 'WAITING', heldBy: 'NOBODY' };
    expect(await inQueue(samira, id)).toEqual(seen);
    expect(codesOf(await desk.open(samira, id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await desk.answer(samira, id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await desk.take(samira, id, { noConflict: false }))).toEqual(['ETHICS_ADVICE_CONFLICT_UNDECLARED']);
  });

  it('is read by the one who took it, answered, and read by who asked, with the adviser’s name', async () => {
    const { id } = await desk.named(amelie, { topics: ['IN-2'] });
    await desk.take(samira, id);

    const { data } = await desk.open(samira, id);
    ethics.todayIs('2026-11-25');
    await desk.answer(samira, id);

    expect(data.openAdvice).toMatchObject({ askerName: 'Amélie Laurent', topics: ['IN-2'], state: 'WAITING' });
    const [first, second] = (await desk.mine(amelie))[0]!.words;
    expect(first).toMatchObject({ saidBy: 'ASKER', saidOn: '2026-11-22' });
    expect(second).toEqual({ saidBy: 'ADVISER', saidOn: '2026-11-25', text: 'Talk about it first.' });
    expect((await desk.mine(amelie))[0]).toMatchObject({ state: 'ANSWERED', adviserName: 'Samira Haddad' });
    expect(codesOf(await desk.open(tom, id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await desk.answer(tom, id))).toEqual(['NOT_FOUND']);
  });

  it('shows no name where there is none', async () => {
    const code = await desk.nameless(amelie);
    const id = (await desk.ofCode(anybody(ethics), code)).id;
    await desk.take(samira, id);

    const { data } = await desk.open(samira, id);

    expect(data.openAdvice).toMatchObject({ askerName: null, words: [{ text: 'May I keep a present?' }] });
    await desk.answer(samira, id);
    expect((await desk.ofCode(anybody(ethics), code)).words).toHaveLength(2);
  });

  it('is one adviser’s at a time: of two who press at once one has it, and another takes over on purpose', async () => {
    const { id } = await desk.named(amelie);

    const answers = await allAtOnce(
      ethics,
      [samira, tom].map((by) => () => desk.take(by, id)),
    );
    const holder = (await inQueue(samira, id))?.heldBy === 'ME' ? samira : tom;
    const other = holder === samira ? tom : samira;
    await desk.take(other, id, { takeOver: true });

    expect(answers.flatMap(codesOf)).toEqual(['ETHICS_ADVICE_HELD']);
    expect(codesOf(await desk.open(holder, id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await desk.open(other, id))).toEqual([]);
    expect((await desk.mine(amelie))[0]?.adviserName).toBe(other.name);
  });

  it('ends for whoever finds a conflict: the enquiry is gone from their eyes, and free for others', async () => {
    const { id } = await desk.named(amelie);
    await desk.take(samira, id);

    expect(codesOf(await handBack(samira, id, true))).toEqual([]);

    expect(await inQueue(samira, id)).toBeUndefined();
    expect(codesOf(await desk.take(samira, id, { takeOver: true }))).toEqual(['NOT_FOUND']);
    expect(await inQueue(tom, id)).toMatchObject({ heldBy: 'NOBODY' });
    expect((await desk.mine(amelie))[0]?.adviserName).toBeNull();
    expect(codesOf(await handBack(tom, id, false))).toEqual(['NOT_FOUND']);
  });

  it('can be given back for want of time, and taken again', async () => {
    const { id } = await desk.named(amelie);
    await desk.take(samira, id);
    await handBack(samira, id, false);

    expect(codesOf(await desk.open(samira, id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await desk.take(samira, id))).toEqual([]);
  });

  it('is not for one’s own question, nor for one that is closed', async () => {
    const own = await desk.named(samira);
    const closed = await desk.named(amelie);
    await desk.ask(amelie, CLOSE, { own: { id: closed.id } });

    expect(codesOf(await desk.take(samira, own.id))).toEqual(['ETHICS_ADVICE_OWN']);
    expect(codesOf(await desk.take(samira, closed.id))).toEqual(['ETHICS_ADVICE_CLOSED']);
    expect(await inQueue(samira, closed.id)).toBeUndefined();
  });

  it('writes each reading down with the enquiry and the adviser, and nothing of who asks', async () => {
    const { id } = await desk.named(amelie);
    await desk.take(samira, id);
    await desk.open(samira, id);
    await desk.open(samira, id);
    await desk.answer(samira, id);
    await desk.reply(amelie, { id });
    await desk.mine(amelie);

    const by = `person:${samira.personId}`;
    expect(await audited(id)).toEqual([
      { actor: by, action: 'ethics.take-advice' },
      { actor: by, action: 'ethics.open-advice' },
      { actor: by, action: 'ethics.open-advice' },
      { actor: by, action: 'ethics.answer-advice' },
    ]);
  });

  it('is done once for a key', async () => {
    const { id } = await desk.named(amelie);
    await desk.take(samira, id);
    const answer = { id, words: { text: 'Ask her first.', namesMeant: false }, key: newId() };

    for (let times = 0; times < 2; times += 1) await ethics.as(samira).graphql(ANSWER, answer);

    expect((await desk.mine(amelie))[0]?.words).toHaveLength(2);
  });

  it('is for advisers alone, who do nothing else for the body', async () => {
    const { id } = await desk.named(amelie);
    const words = { text: 'x', namesMeant: false };
    const doors = [QUEUE, TALLY, TAKE, OPEN, HAND_BACK, ANSWER];
    const given = { id, noConflict: true, takeOver: true, hasConflict: false, words };
    const knock = async (by: Member) => {
      const answers = [];
      for (const door of doors) answers.push(await ethics.as(by).graphql(door, { ...given, key: newId() }));
      return answers.flatMap(codesOf);
    };

    const all = ['officer', 'registrar', 'scheme-administrator', 'case-manager'] as const;
    expect(await knock(ethics.member({ roles: all }))).toEqual(doors.map(() => 'FORBIDDEN'));
    expect(await knock(amelie)).toEqual(doors.map(() => 'FORBIDDEN'));
    for (const role of all)
      expect(await knock(ethics.member({ roles: ['ethics-adviser', role] }))).toEqual(
        doors.map(() => 'ETHICS_ADVICE_ROLE_INCOMPATIBLE'),
      );
    expect((await ethics.as(samira).graphql(MINE)).data.myAdvice).toEqual([]);
  });

  it('shows by chapter how many asked in a quarter that is over, from five on', async () => {
    const elsewhere = await ethics.inNewBody();
    elsewhere.todayIs('2026-11-22');
    const [there, adviser] = [deskOf(elsewhere), anAdviser(elsewhere)];
    await givenAnEdition(elsewhere);
    const tally = async () => (await there.ask(adviser, TALLY)).adviceTally;
    for (let times = 0; times < 4; times += 1) await there.nameless(elsewhere.member(), { topics: ['IN-1', 'AT'] });
    await there.named(elsewhere.member(), { topics: ['IN-2', 'IN'] });
    for (let times = 0; times < 5; times += 1) await there.named(elsewhere.member());
    const early = await tally();

    elsewhere.todayIs('2027-01-01');
    await there.named(elsewhere.member(), { topics: ['AT'] });

    expect(early).toEqual([]);
    expect(await tally()).toEqual([
      { quarter: '2026-10-01', chapter: 'IN', enquiries: 5 },
      { quarter: '2026-10-01', chapter: null, enquiries: 5 },
    ]);
  });
});
