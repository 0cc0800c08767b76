import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, LinkHolder, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { allAtOnce } from './all-at-once.js';
import { codesOf, givenAnEngagement } from './given.js';
import {
  givenAHolder,
  givenALabelledHolder,
  givenFeedback,
  GIVERS,
  MAKE,
  MAKE_FOR_GIVER,
  OVERVIEW,
  WITHDRAW_FROM_GIVER,
} from './given-feedback.js';

const TERMS = `mutation ($input: EngagementTermsInput!, $key: Uuid!) { sayEngagementTerms(input: $input, idempotencyKey: $key) { id } }`;
const WITHDRAW = `mutation ($id: Uuid!, $giver: EngagementGiver!, $key: Uuid!) {
  withdrawFeedbackLink(engagementId: $id, giver: $giver, idempotencyKey: $key) { feedback { state } sponsorFeedback { state } }
}`;
const ASKED = `{ feedbackToGive { giver state } }`;

let practice: RunningService;
let coach: Member;

const toldOf = async ({ personId }: Member) =>
  (await practice.told())
    .filter(({ type, data }) => type === 'practice.feedback-given' && data['personId'] === personId)
    .map(({ data }) => data);

async function sponsored(sponsor: string | null): Promise<string> {
  const engagementId = await givenAnEngagement(practice, coach);
  const sponsorReceives = sponsor === null ? null : 'NOTHING';
  const input = { engagementId, sponsor, sponsorReceives, nameIsPseudonym: true, agreedMinutes: 600 };
  const { errors } = await practice.as(coach).graphql(TERMS, { input, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors));
  return engagementId;
}

describe('feedback of others than clients', () => {
  beforeAll(async () => {
    practice = await startService(definition);
  });
  beforeEach(() => {
    practice.todayIs('2026-10-01');
    coach = practice.member();
  });
  afterAll(() => practice.stop());

  describe('asking a sponsor', () => {
    const make = (id: string, giver = 'SPONSOR') => practice.as(coach).graphql(MAKE, { id, giver, key: newId() });

    it('is refused where the engagement has none, now', async () => {
      const id = await sponsored('Port');
      const input = { engagementId: id, sponsor: null, sponsorReceives: null };
      await practice.as(coach).graphql(TERMS, { input, key: newId() });

      for (const each of [await givenAnEngagement(practice, coach), await sponsored(null), id])
        expect(codesOf(await make(each))).toEqual(['PRACTICE_FEEDBACK_NO_SPONSOR']);
    });

    it('is beside asking the client: neither ends the link of the other', async () => {
      const id = await sponsored('Port');
      const client = await givenAHolder(practice, coach, id);
      const sponsor = await givenAHolder(practice, coach, id, 'SPONSOR');

      expect((await practice.as(client).graphql(ASKED)).data.feedbackToGive).toEqual({
        giver: 'CLIENT',
        state: 'OPEN',
      });
      expect((await practice.as(sponsor).graphql(ASKED)).data.feedbackToGive).toEqual({
        giver: 'SPONSOR',
        state: 'OPEN',
      });
      const { data } = await practice.as(coach).graphql(WITHDRAW, { id, giver: 'SPONSOR', key: newId() });
      expect(data.withdrawFeedbackLink).toEqual({ feedback: { state: 'OPEN' }, sponsorFeedback: { state: 'ENDED' } });
    });

    it('of two engagements is asking one giver, who is told by the same id and without the engagement', async () => {
      const [one, other] = [await sponsored('Port'), await sponsored(' PORT')];
      for (const id of [one, other]) await givenFeedback(practice, await givenAHolder(practice, coach, id, 'SPONSOR'));
      await givenFeedback(practice, await givenAHolder(practice, coach, await sponsored('Quai'), 'SPONSOR'));

      const told = await toldOf(coach);
      expect(told.map(({ giverKind, engagementId }) => [giverKind, engagementId])).toEqual(
        Array.from({ length: 3 }, () => ['sponsor', null]),
      );
      expect(told[0]?.['giverId']).toBe(told[1]?.['giverId']);
      expect(new Set(told.map(({ giverId }) => giverId)).size).toBe(2);
      expect((await practice.as(coach).graphql(OVERVIEW)).data.myFeedback).toMatchObject({
        answered: 3,
        givers: [{ kind: 'SPONSOR', givers: 2 }],
      });
    });

    it('counts for the sponsor of that engagement alone', async () => {
      const id = await sponsored('Port');
      await givenFeedback(practice, await givenAHolder(practice, coach, id, 'SPONSOR'));

      const { engagement } = (await make(id, 'CLIENT')).data.makeFeedbackLink;
      expect(engagement).toMatchObject({
        feedback: { state: 'OPEN', answers: 0 },
        sponsorFeedback: { state: 'ANSWERED', answers: 1 },
      });
    });

    it('is one giver when two engagements ask at once', async () => {
      const [one, other] = [await sponsored('Port'), await sponsored('Port')];

      expect((await allAtOnce(practice, [() => make(one), () => make(other)])).flatMap(codesOf)).toEqual([]);
    });
  });

  describe('asking a supervisor or a peer', () => {
    const make = (input: object, by: Actor = coach, key = newId()) =>
      practice.as(by).graphql(MAKE_FOR_GIVER, { input: { kind: 'SUPERVISOR', ...input }, key });
    const givers = async (by: Actor = coach) => (await practice.as(by).graphql(GIVERS)).data.myFeedbackGivers;

    it('keeps a label and a link, once under one key', async () => {
      const key = newId();
      const { token, giver } = (await make({ label: ' Phare ' }, coach, key)).data.makeGiverFeedbackLink;

      expect(token).toMatch(/^[\w-]{43}$/);
      expect(giver).toMatchObject({ kind: 'SUPERVISOR', label: 'Phare', feedback: { state: 'OPEN', answers: 0 } });
      expect((await make({ label: ' Phare ' }, coach, key)).data.makeGiverFeedbackLink).toMatchObject({
        token: null,
        giver: { id: giver.id },
      });
    });

    it('takes what looks like a name for one, unless it is said to be none, as it does of clients', async () => {
      expect(codesOf(await make({ label: 'Sophie Kowalczyk' }))).toEqual(['PRACTICE_POSSIBLE_NAME']);
      expect(codesOf(await make({ label: 'a@example.org', nameIsPseudonym: true }))).toEqual([
        'PRACTICE_CONTACT_IN_TEXT',
      ]);
      expect(codesOf(await make({ label: ' ' }))).toEqual(['PRACTICE_GIVER_LABEL_MISSING']);
      expect(await givers()).toEqual([]);
      expect(codesOf(await make({ label: 'Sophie', nameIsPseudonym: true }))).toEqual([]);
    });

    it('is refused where the label stands for somebody else', async () => {
      await givenAnEngagement(practice, coach, { pseudonym: 'Atlas' });
      const id = await sponsored('Port');
      await make({ label: 'Phare' });

      for (const input of [{ label: 'ATLAS' }, { label: 'port' }, { label: 'Phare', kind: 'PEER' }])
        expect(codesOf(await make(input))).toEqual(['PRACTICE_GIVER_LABEL_IN_USE']);

      await make({ label: 'Quai', kind: 'PEER' });
      const input = { engagementId: id, sponsor: 'Quai', sponsorReceives: 'NOTHING' };
      await practice.as(coach).graphql(TERMS, { input, key: newId() });
      expect(codesOf(await practice.as(coach).graphql(MAKE, { id, giver: 'SPONSOR', key: newId() }))).toEqual([
        'PRACTICE_GIVER_LABEL_IN_USE',
      ]);
    });

    it('is one giver under one label, also at once, with one open link', async () => {
      const answers = await allAtOnce(practice, [() => make({ label: 'Phare' }), () => make({ label: 'phare' })]);

      expect(answers.flatMap(codesOf)).toEqual([]);
      expect(await givers()).toMatchObject([{ feedback: { state: 'OPEN' } }]);
    });

    it('is answered as that, told by kind and id without a label, and counted', async () => {
      const holder = await givenALabelledHolder(practice, coach, { kind: 'PEER', label: 'Dune' });
      expect((await practice.as(holder).graphql(ASKED)).data.feedbackToGive).toEqual({ giver: 'PEER', state: 'OPEN' });
      await givenFeedback(practice, holder, { comment: 'Seen at work.' });

      const [{ id }] = await givers();
      expect(await givers()).toEqual([
        { id, kind: 'PEER', label: 'Dune', feedback: { state: 'ANSWERED', answeredIn: '2026-10', answers: 1 } },
      ]);
      expect(await toldOf(coach)).toMatchObject([
        { engagementId: null, giverKind: 'peer', giverId: id, charterVersion: null },
      ]);
      expect(JSON.stringify(await toldOf(coach))).not.toMatch(/Dune|Seen/);
    });

    it('can be withdrawn before an answer, by the coach who asked alone', async () => {
      const { id } = (await make({ label: 'Phare' })).data.makeGiverFeedbackLink.giver;
      const withdraw = (by: Actor, giverId = id) =>
        practice.as(by).graphql(WITHDRAW_FROM_GIVER, { id: giverId, key: newId() });
      const staff = practice.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

      for (const by of [staff, { ...coach, bodyId: await practice.anotherBody() }]) {
        expect(codesOf(await withdraw(by))).toEqual(['NOT_FOUND']);
        expect(await givers(by)).toEqual([]);
      }
      expect((await withdraw(coach)).data.withdrawGiverFeedbackLink.feedback.state).toBe('ENDED');
      expect(codesOf(await withdraw(coach))).toEqual(['PRACTICE_FEEDBACK_NOTHING_TO_WITHDRAW']);
      await givenFeedback(
        practice,
        await givenALabelledHolder(practice, coach, { kind: 'SUPERVISOR', label: 'Phare' }),
      );
      expect(codesOf(await withdraw(coach))).toEqual(['PRACTICE_FEEDBACK_ANSWERED']);
    });
  });

  it('is shown among that of five clients, never before, and never marked', async () => {
    const answer = async (holder: LinkHolder, comment: string) => givenFeedback(practice, holder, { comment });
    for (const label of ['Phare', 'Dune', 'Cap', 'Baie', 'Anse'])
      await answer(await givenALabelledHolder(practice, coach, { kind: 'PEER', label }), label);
    await answer(await givenAHolder(practice, coach, await sponsored('Port'), 'SPONSOR'), 'Port');
    for (const word of ['a', 'b', 'c', 'd'])
      await answer(await givenAHolder(practice, coach, await givenAnEngagement(practice, coach)), word);
    practice.todayIs('2026-10-20');
    const seen = async () => (await practice.as(coach).graphql(OVERVIEW)).data.myFeedback;
    expect(await seen()).toMatchObject({ answered: 10, shown: 0, statements: [], comments: [] });

    await answer(await givenAHolder(practice, coach, await givenAnEngagement(practice, coach)), 'e');
    practice.todayIs('2026-11-22');

    const { givers, shown, comments } = await seen();
    expect(givers).toEqual([
      { kind: 'CLIENT', givers: 5 },
      { kind: 'SPONSOR', givers: 1 },
      { kind: 'PEER', givers: 5 },
    ]);
    expect({ shown, comments }).toEqual({
      shown: 11,
      comments: ['Anse', 'Baie', 'Cap', 'Dune', 'Phare', 'Port', 'a', 'b', 'c', 'd', 'e'],
    });
  });
});
