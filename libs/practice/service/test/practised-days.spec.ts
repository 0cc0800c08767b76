import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { practice as definition } from '../src/index.js';
import { codesOf, givenAnEngagement, givenAnEntry, WITHDRAW } from './given.js';
import { inRecord } from './given-record.js';

const PRACTISED = `query ($from: Day!, $to: Day!) {
  myPractisedDays(from: $from, to: $to) { country kind heldOn minutes } }`;

describe('where and when I worked', () => {
  let practice: RunningService;
  let coach: Member;
  beforeAll(async () => {
    practice = await startService(definition);
    coach = practice.member();
  });
  afterAll(() => practice.stop());

  const asked = (by = coach, from = '2026-09-01', to = '2026-11-22') =>
    practice.as(by).graphql(PRACTISED, { from, to });
  const engagementIn = async (country: string | null, kind = 'INDIVIDUAL') => {
    const id = await givenAnEngagement(practice, coach, { kind });
    if (country !== null) await inRecord(practice, id).terms(coach, { country });
    return id;
  };

  it('is told by country, kind and day, of all engagements together, and of nobody else', async () => {
    const [one, other, team] = [await engagementIn('FR'), await engagementIn('BE'), await engagementIn('BE', 'TEAM')];
    const nowhere = await engagementIn(null);
    await inRecord(practice, one).terms(coach, { country: 'BE' });
    for (const id of [one, other, team, nowhere]) await givenAnEntry(practice, coach, id);
    await givenAnEntry(practice, coach, one, { heldOn: '2026-10-01', minutes: 45 });
    await givenAnEntry(practice, coach, one, { heldOn: '2026-08-31' });
    const gone = await givenAnEntry(practice, coach, one, { heldOn: '2026-10-02' });
    await practice.as(coach).graphql(WITHDRAW, { id: gone, version: 1, key: newId() });

    expect((await asked()).data.myPractisedDays).toEqual([
      { country: 'BE', kind: 'INDIVIDUAL', heldOn: '2026-10-01', minutes: 45 },
      { country: 'BE', kind: 'INDIVIDUAL', heldOn: '2026-11-01', minutes: 120 },
      { country: 'BE', kind: 'TEAM', heldOn: '2026-11-01', minutes: 60 },
      { country: null, kind: 'INDIVIDUAL', heldOn: '2026-11-01', minutes: 60 },
    ]);
    const officer = practice.member({ roles: ['officer', 'registrar'] });
    expect((await asked(officer)).data.myPractisedDays).toEqual([]);
    expect((await asked({ ...coach, bodyId: await practice.anotherBody() })).data.myPractisedDays).toEqual([]);
  });

  it('is refused over too long a time, and to whoever is no member', async () => {
    expect(codesOf(await asked(coach, '2020-01-01'))).toEqual(['PRACTICE_DAYS_ASKED']);
    const gateway = { kind: 'service', bodyId: practice.bodyId, service: 'gateway', locale: 'fr' } as const;
    const answer = await practice.as(gateway).graphql(PRACTISED, { from: '2026-09-01', to: '2026-11-22' });
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });
});
