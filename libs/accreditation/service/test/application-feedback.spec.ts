import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { feedbackGiven } from '@standing/practice/facts';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { ledgerOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { givenAnApplication, givenAnAward, givenAReadyCoach, registrarOf } from './given-award.js';
import { TAKE_BACK } from './award-documents.js';
import { aSchemeWithLeave, applyForRenewal } from './given-upkeep.js';

const COUNT = `query ($id: Uuid!) {
  applicationFeedback(applicationId: $id) { since answers byGiver { giver givers answers } onCharter versions { number answers } }
}`;

/** An award of 22 November 2026 is renewed from 22 May 2030 on. */
describe('feedback in the file of an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    service.todayIs('2026-11-22');
    await givenAScheme(service, aSchemeWithLeave());
  });
  afterAll(() => service.stop());

  const given = (coach: Member, givenOn: string, charterVersion: number | null, engagementId = newId()) =>
    service.hears(feedbackGiven, {
      feedbackId: newId(),
      personId: coach.personId,
      engagementId,
      givenOn,
      charterVersion,
    });
  const givenBy = (coach: Member, giverKind: 'sponsor' | 'supervisor' | 'peer', giverId = newId()) =>
    service.hears(feedbackGiven, {
      feedbackId: newId(),
      personId: coach.personId,
      engagementId: null,
      giverKind,
      giverId,
      givenOn: '2027-04-10',
      charterVersion: null,
    });
  const counted = async (by: Actor, id: string) =>
    (await service.as(by).graphql(COUNT, { id })).data.applicationFeedback;
  const aRenewal = async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    const { data } = await applyForRenewal(service, coach);
    return { coach, id: data.applyForRenewal.id as string };
  };

  it('is a number in the file of a renewal, with its givers by kind and what of it is on the charter, for the office and the applicant', async () => {
    service.todayIs('2026-11-22');
    const { coach, id } = await aRenewal();
    const again = newId();
    await given(coach, '2027-01-10', null);
    await given(coach, '2027-02-10', 1);
    await given(coach, '2028-03-10', 2, again);
    await given(coach, '2029-03-10', 2, again);
    const sponsor = newId();
    for (const giverId of [sponsor, sponsor]) await givenBy(coach, 'sponsor', giverId);
    await givenBy(coach, 'supervisor');

    const count = {
      since: '2026-11-22',
      answers: 7,
      byGiver: [
        { giver: 'CLIENT', givers: 3, answers: 4 },
        { giver: 'SPONSOR', givers: 1, answers: 2 },
        { giver: 'SUPERVISOR', givers: 1, answers: 1 },
      ],
      onCharter: 3,
      versions: [
        { number: 2, answers: 2 },
        { number: 1, answers: 1 },
      ],
    };
    expect(await counted(registrarOf(service), id)).toEqual(count);
    expect(await counted(coach, id)).toEqual(count);
  });

  it('leaves out what was given before the term that is renewed', async () => {
    service.todayIs('2026-11-22');
    const { coach, id } = await aRenewal();
    await given(coach, '2026-11-21', 1);
    await given(coach, '2026-11-22', 1);

    expect(await counted(coach, id)).toMatchObject({ answers: 1, onCharter: 1 });
  });

  it('of a first application is all of it, and stays as it was when that was answered', async () => {
    service.todayIs('2026-11-22');
    const coach = await givenAReadyCoach(service);
    const id = await givenAnApplication(service, coach);
    await given(coach, '2020-01-01', null);
    await given(coach, '2026-11-22', 1);
    await service.as(coach).graphql(TAKE_BACK, { id, key: newId() });
    await given(coach, '2026-11-23', 1);

    expect(await counted(coach, id)).toEqual({
      since: null,
      answers: 2,
      byGiver: [{ giver: 'CLIENT', givers: 2, answers: 2 }],
      onCharter: 1,
      versions: [{ number: 1, answers: 1 }],
    });
  });

  it('is in the ledger with its giver and the number of the version; who gave it is a client where nothing says so', async () => {
    const coach = service.member();
    const [engagementId, giverId] = [newId(), newId()];
    await given(coach, '2026-11-22', 3, engagementId);
    await given(coach, '2026-11-22', null, engagementId);
    await givenBy(coach, 'peer', giverId);

    const client = { giver: 'client', giverId: engagementId, engagementId };
    expect((await ledgerOf(service, coach)).map((row) => row.attributes)).toEqual([
      { ...client, charterVersion: 3 },
      client,
      { giver: 'peer', giverId },
    ]);
  });

  it('is not found by another member, nor in another body', async () => {
    service.todayIs('2026-11-22');
    const coach = await givenAReadyCoach(service);
    const id = await givenAnApplication(service, coach);

    for (const by of [service.member(), { ...registrarOf(service), bodyId: await service.anotherBody() }])
      expect((await service.as(by).graphql(COUNT, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
