import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import {
  ADD_SUBCONTRACTOR,
  ANSWER_CHECK,
  ASK_CHECK,
  CHANGE_SUBCONTRACTOR,
  CHECK_FOR_MAIL,
  CHECKS,
  CORRECT,
  COUNT,
  COUNTRIES,
  COVERAGE,
  DECLARE,
  DRAW_CHECKS,
  ERASE_SUBCONTRACTOR,
  FINDING_TO_BE,
  FOR_MAIL,
  KEEP_ASKING,
  MAP,
  MINE,
  MINIMUMS,
  MY_CHECKS,
  NONE_SHOWN,
  PLACES,
  RATE,
  RATES,
  REGISTER_OF_MINE,
  REFUSE,
  SAY_WHERE,
  SEEN,
  SET_MINIMUM,
  SET_TERM,
  TELL_OF_REGISTER,
  TERMS,
  TO_VERIFY,
  VERIFY,
  WITHDRAW,
} from './documents.js';
import { aCover, aSubcontractor, givenACover, givenAVerifiedCover } from './given.js';

describe('who may', () => {
  let service: RunningService;
  let actors: Record<string, Actor>;
  beforeAll(async () => {
    service = await startService(insurance);
    const { bodyId } = service;
    const link = { kind: 'link', bodyId, linkId: newId(), subjectId: newId(), recipientId: newId() } as const;
    actors = {
      coach: service.member(),
      registrar: service.member({ roles: ['registrar', 'scheme-administrator'] }),
      officer: service.member({ roles: ['officer'] }),
      link: { ...link, purpose: 'confirm-sessions', locale: 'fr' },
      gateway: { kind: 'service', bodyId, service: 'gateway', locale: 'fr' },
      correspondence: { kind: 'service', bodyId, service: 'correspondence', locale: 'fr' },
      anybody: { kind: 'public', bodyId, locale: 'fr' },
    };
  });
  afterAll(() => service.stop());

  const members = ['coach', 'registrar', 'officer'];
  const aRate = () => ({ currency: 'GBP', into: 'EUR', rate: '1.1', onDay: '2026-11-20', source: 'BCE', key: newId() });
  const act = () => ({ id: newId(), version: 1, key: newId() });

  it.each<[string, string, () => Record<string, unknown>, string[]]>([
    ['my covers', MINE, () => ({}), members],
    ['whether I am covered', COVERAGE, () => ({}), members],
    ['the cover map', MAP, () => ({ cells: [], from: '2026-01-01', to: '2026-12-31' }), members],
    ['the countries', COUNTRIES, () => ({}), members],
    ['declaring', DECLARE, () => ({ input: aCover(), key: newId() }), members],
    ['setting right', CORRECT, () => ({ ...act(), input: aCover() }), members],
    ['taking back', WITHDRAW, act, members],
    ['what waits', TO_VERIFY, () => ({}), ['officer']],
    ['how many wait', COUNT, () => ({}), ['officer']],
    ['verifying', VERIFY, () => ({ ...act(), seenOn: '2026-11-20' }), ['officer']],
    ['refusing', REFUSE, () => ({ ...act(), reason: 'OTHER_DAYS' }), ['officer']],
    ['where I practise', PLACES, () => ({}), members],
    ['saying where', SAY_WHERE, () => ({ country: 'FR', from: '2026-01-01', key: newId() }), members],
    ['writing of a reminder', FOR_MAIL, () => ({ id: newId() }), ['correspondence']],
    ['checks of papers', CHECKS, () => ({ isOpen: true }), ['registrar', 'officer']],
    [
      'asking one',
      ASK_CHECK,
      () => ({ personId: newId(), dueOn: '2026-12-22', key: newId() }),
      ['registrar', 'officer'],
    ],
    [
      'asking a share',
      DRAW_CHECKS,
      () => ({ perCent: 5, dueOn: '2026-12-22', key: newId() }),
      ['registrar', 'officer'],
    ],
    [
      'saying what was seen',
      SEEN,
      () => ({ id: newId(), seenOn: '2026-11-20', key: newId() }),
      ['registrar', 'officer'],
    ],
    ['asking on', KEEP_ASKING, () => ({ id: newId(), dueOn: '2026-12-22', key: newId() }), ['registrar', 'officer']],
    ['saying that none was', NONE_SHOWN, () => ({ id: newId(), key: newId() }), ['registrar', 'officer']],
    ['my checks', MY_CHECKS, () => ({}), members],
    ['answering', ANSWER_CHECK, () => ({ id: newId(), coverId: newId(), key: newId() }), members],
    ['writing of a check', CHECK_FOR_MAIL, () => ({ id: newId() }), ['correspondence']],
    ['my subcontractors', REGISTER_OF_MINE, () => ({}), members],
    ['keeping one', ADD_SUBCONTRACTOR, () => ({ input: aSubcontractor(), key: newId() }), members],
    ['changing one', CHANGE_SUBCONTRACTOR, () => ({ ...act(), input: aSubcontractor() }), members],
    ['erasing one', ERASE_SUBCONTRACTOR, () => ({ id: newId(), key: newId() }), members],
    ['saying that there is a register', TELL_OF_REGISTER, () => ({ isTold: true, key: newId() }), members],
    ['the minimum', MINIMUMS, () => ({}), members],
    ['setting it', SET_MINIMUM, () => ({ from: '2027-01-01', key: newId() }), ['registrar']],
    ['the terms of attestations', TERMS, () => ({}), ['registrar']],
    ['setting one', SET_TERM, () => ({ months: 12, key: newId() }), ['registrar']],
    ['the rates', RATES, () => ({}), ['registrar', 'officer']],
    ['recording one', RATE, aRate, ['registrar', 'officer']],
    ['what would be found', FINDING_TO_BE, () => ({ coverId: newId(), seenOn: '2026-11-20' }), ['officer']],
  ])('%s', async (_, document, variables, allowed) => {
    const admitted: string[] = [];
    for (const [name, actor] of Object.entries(actors)) {
      const code = (await service.as(actor).graphql(document, variables())).errors?.[0]?.extensions.code;
      expect([name, code]).not.toEqual([name, 'INTERNAL']);
      if (code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED') admitted.push(name);
    }

    expect(admitted).toEqual(allowed);
  });

  it('shows another body nothing', async () => {
    const coach = service.member();
    await givenACover(service, coach);
    const bodyId = await service.anotherBody();
    const there = (actor: Actor) => ({ ...actor, bodyId });

    expect((await service.as(there(coach)).graphql(MINE)).data.myCovers).toEqual([]);
    expect((await service.as(there(actors['officer']!)).graphql(COUNT)).data.coversToVerifyCount).toBe(0);
  });
});

describe('whether I am covered', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
    coach = service.member();
    await givenAVerifiedCover(service, coach);
    await givenACover(service, coach, { startsOn: '2027-07-01', endsOn: '2028-06-30' });
  });
  afterAll(() => service.stop());

  const asked = async (on?: string, by = coach) => (await service.as(by).graphql(COVERAGE, { on })).data.myCoverage;

  it('is answered for today, on the body’s clock, the verified and the declared told apart', async () => {
    expect(await asked()).toEqual({
      on: '2026-11-22',
      verified: { countries: ['BE', 'FR'], until: '2027-06-30' },
      declared: { countries: ['BE', 'FR'], until: '2028-06-30' },
      nextStartsOn: null,
    });
  });

  it('is answered for any other day, and for nobody else', async () => {
    expect(await asked('2026-06-30')).toMatchObject({ verified: null, declared: null, nextStartsOn: '2026-07-01' });
    expect(await asked('2027-07-01')).toMatchObject({ verified: null, declared: { until: '2028-06-30' } });
    expect(await asked('2026-11-22', service.member())).toMatchObject({ verified: null, nextStartsOn: null });
  });

  it('names each country of the list once', async () => {
    expect((await service.as(coach).graphql(COUNTRIES)).data.coverCountries).toHaveLength(249);
  });
});
