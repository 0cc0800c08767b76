import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { HELD } from './award-documents.js';
import { AIM_AT } from './documents.js';
import { standingShownTo } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aScheme } from './scheme.js';
import { aReachableScheme, givenAnAward, givenAWithdrawal } from './given-award.js';

describe('a standing, once a level was awarded', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  it('is told for any day, before and after, with its reason', async () => {
    const { coach, award } = await givenAnAward(service);
    const held = async (on?: string) => (await service.as(coach).graphql(HELD, { on })).data.standing;

    const { reference } = award;
    expect(await held()).toEqual({
      status: 'ACCREDITED',
      byConsent: false,
      scheme: aScheme().title.en,
      level: { code: 'one', title: 'Level 1' },
      since: '2026-11-22',
      until: '2030-11-21',
      reference,
      reasons: [
        {
          code: 'ACCREDITATION_STANDS_BY_AWARD',
          sentence: `In force by award ${reference}, from 22 November 2026 to 21 November 2030.`,
        },
      ],
      nextChangeOn: '2030-11-22',
      changes: [{ on: '2026-11-22', status: 'ACCREDITED', byConsent: false, level: { code: 'one' }, reference }],
    });
    expect(await held('2026-11-21')).toMatchObject({
      status: 'NOT_ACCREDITED',
      scheme: null,
      level: null,
      nextChangeOn: '2026-11-22',
      reasons: [{ code: 'ACCREDITATION_STANDS_FROM_LATER' }],
    });
    expect(await held('2030-11-22')).toMatchObject({
      status: 'EXPIRED',
      until: '2030-11-21',
      nextChangeOn: null,
      changes: [{ on: '2030-11-22', status: 'EXPIRED' }, { on: '2026-11-22' }],
    });
  });

  it('is told as it was known at any moment, to the person and to staff', async () => {
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    const { coach, award } = await givenAnAward(service);
    const known = new Date('2027-02-01T10:00:00Z');
    await givenAWithdrawal(service, award.id, '2027-03-01', known);
    const officer = service.member({ roles: ['officer'] });
    const held = async (asked: object) => {
      const { data, errors } = await service.as(officer).graphql(HELD, { personId: coach.personId, ...asked });
      if (errors) throw new Error(JSON.stringify(errors[0]));
      return data.standing;
    };

    expect(await held({ on: '2027-03-01' })).toMatchObject({
      status: 'WITHDRAWN',
      since: '2026-11-22',
      until: '2027-02-28',
      reasons: [{ code: 'ACCREDITATION_STANDS_WITHDRAWN' }],
    });
    expect((await held({ on: '2027-02-28' })).nextChangeOn).toBe('2027-03-01');
    expect((await held({ on: '2027-03-01', asKnownAt: '2027-02-01T09:59:59Z' })).status).toBe('ACCREDITED');
    expect((await held({ on: '2027-03-01', asKnownAt: before })).status).toBe('NOT_ACCREDITED');
  });

  it('is about the level held where no other was named, until it is withdrawn', async () => {
    const { coach, award } = await givenAnAward(service);
    const shown = (on?: string) => standingShownTo(service, coach, on ? { on } : {});

    expect(await shown()).toMatchObject({ aimedLevel: { code: 'one' }, decision: { level: 'one' } });
    expect(await shown('2026-11-21')).toMatchObject({ aimedLevel: null, decision: null });
    expect(await shown('2030-11-22')).toMatchObject({ status: 'EXPIRED', aimedLevel: { code: 'one' } });
    await givenAWithdrawal(service, award.id, '2027-03-01', service.clock.now());
    expect(await shown('2027-03-01')).toMatchObject({ status: 'WITHDRAWN', aimedLevel: null, decision: null });
    await service.as(coach).graphql(AIM_AT, { level: 'two', key: newId() });
    expect((await shown()).aimedLevel.code).toBe('two');
  });
});
