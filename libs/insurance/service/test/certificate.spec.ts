import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { CORRECT, COVERAGE, DECLARE, MAP, MINE, REFUSE, TO_VERIFY, VERIFY } from './documents.js';
import { aCover, codesOf, givenACover, givenAVerifiedCover, toldOf } from './given.js';

const terms = {
  kind: 'POLICY',
  insuredName: 'Cabinet Éric Blanc',
  broker: 'Courtage du Parc',
  territory: 'Union européenne',
  trigger: 'CLAIM',
  retroactiveOn: '2020-01-01',
  subsequentMonths: 60,
  limitPerClaim: 150_000_000,
  limitAggregate: 300_000_000,
  currency: 'EUR',
  defenceCosts: 'OUTSIDE',
};
const letter = { kind: 'EMPLOYER_LETTER', insuredName: 'Entreprise', policyReference: 'E1' };

describe('a certificate in full', () => {
  let service: RunningService;
  let coach: Member;
  let officer: Member;
  beforeAll(async () => {
    service = await startService(insurance);
  });
  beforeEach(() => {
    coach = service.member();
    officer = service.member({ roles: ['officer'] });
  });
  afterAll(() => service.stop());

  const declare = (changes: Record<string, unknown>) =>
    service.as(coach).graphql(DECLARE, { input: aCover(changes), key: newId() });
  const verify = (id: string, changes: Record<string, unknown> = {}) =>
    service.as(officer).graphql(VERIFY, { id, version: 1, seenOn: '2026-11-20', key: newId(), ...changes });

  it('is kept as it is said, and shown to the coach and the office', async () => {
    const { data } = await declare({ ...terms, insuredName: ' Cabinet Éric Blanc ', currency: 'eur' });

    expect(data.declareCover).toMatchObject(terms);
    expect((await service.as(coach).graphql(MINE)).data.myCovers[0]).toMatchObject(terms);
    const [{ node }] = (await service.as(officer).graphql(TO_VERIFY)).data.coversToVerify.edges.slice(-1);
    expect(node).toMatchObject({ ...terms, nameLink: null, linkSeenOn: null });
  });

  it('tells the others neither names nor amounts nor how the name is linked', async () => {
    const id = await givenACover(service, coach, terms);
    await verify(id, { nameLink: 'TRADE_NAME', linkSeenOn: '2026-11-19' });

    const told = JSON.stringify(await toldOf(service, id));

    expect(told).toContain('"activities":["coaching","team-coaching"]');
    expect(told).not.toMatch(/Cabinet|Courtage|Union|000000|trade-name|EUR/);
  });

  it('says nothing of what is left out or blank, and no currency without an amount', async () => {
    const { data } = await declare({ insuredName: '  ', broker: null, currency: 'EUR' });

    const nothing = Object.fromEntries(Object.keys(terms).map((name) => [name, null]));
    expect(data.declareCover).toMatchObject({ ...nothing, kind: 'POLICY' });
  });

  it('is refused with every reason', async () => {
    const wrong = { trigger: 'HARMFUL_ACT', limitPerClaim: 0, limitAggregate: null, currency: null };

    expect(codesOf(await declare({ ...terms, ...wrong }))).toEqual([
      'INSURANCE_TERM_OF_CLAIMS',
      'INSURANCE_TERM_OF_CLAIMS',
      'INSURANCE_LIMIT_AMOUNT',
      'INSURANCE_CURRENCY',
    ]);
  });

  it('is set right like the rest of a cover', async () => {
    const id = await givenACover(service, coach, terms);
    const correct = (changes: Record<string, unknown>, version = 1) =>
      service.as(coach).graphql(CORRECT, { id, version, input: aCover({ ...terms, ...changes }), key: newId() });

    expect((await correct({})).data.correctCover.version).toBe(1);
    expect((await correct({ limitPerClaim: 100_000_000 })).data.correctCover).toMatchObject({
      limitPerClaim: 100_000_000,
      version: 2,
    });
    const stale = (await correct({ broker: 'Autre' })).errors?.[0]?.extensions;
    expect(stale).toMatchObject({ code: 'STALE', theirs: { limitPerClaim: 100_000_000, broker: 'Courtage du Parc' } });
  });

  it('is verified with how its name is the coach’s, and on which day that was seen', async () => {
    const id = await givenACover(service, coach, terms);

    expect(codesOf(await verify(id, { nameLink: 'COMPANY' }))).toEqual(['INSURANCE_LINK_UNSEEN']);
    expect(codesOf(await verify(id, { nameLink: 'EMPLOYER' }))).toEqual(['INSURANCE_LINK_OF_LETTER']);
    expect((await verify(id, { nameLink: 'COMPANY', linkSeenOn: '2026-11-19' })).data.verifyCover).toMatchObject({
      status: 'VERIFIED',
      nameLink: 'COMPANY',
      linkSeenOn: '2026-11-19',
    });
  });

  it('of an employer covers nobody today, and is told apart to the end', async () => {
    const id = await givenACover(service, coach, letter);
    await service.as(officer).graphql(REFUSE, { id, version: 1, reason: 'OTHER_DAYS', key: newId() });
    const other = await givenACover(service, coach, { ...letter, policyReference: 'E2' });
    await verify(other, { nameLink: 'EMPLOYER' });

    const { verified, declared } = (await service.as(coach).graphql(COVERAGE)).data.myCoverage;
    expect([verified, declared]).toEqual([null, null]);
    const kinds = [...(await toldOf(service, id)), ...(await toldOf(service, other))].map(({ data }) => data['kind']);
    expect(kinds).toEqual(Array(4).fill('employer-letter'));
  });
});

describe('the cover map', () => {
  let service: RunningService;
  let coach: Member;
  beforeAll(async () => {
    service = await startService(insurance);
    coach = service.member();
    await givenAVerifiedCover(service, coach, { startsOn: '2025-07-01', endsOn: '2026-06-29', countries: ['FR'] });
    await givenAVerifiedCover(service, coach, { policyReference: 'B2', trigger: 'CLAIM' });
    await givenACover(service, coach, { ...letter, countries: ['CH'] });
  });
  afterAll(() => service.stop());

  const cells = ['FR', 'BE', 'CH'].map((country) => ({ country, activity: 'COACHING' }));
  const asked = (by = coach, changes: Record<string, unknown> = {}) =>
    service.as(by).graphql(MAP, { cells, from: '2026-06-01', to: '2026-12-31', ...changes });

  it('says of each country and activity how its days are covered', async () => {
    const { data } = await asked();

    const year = { from: '2026-07-01', to: '2026-12-31', state: 'VERIFIED', answeredUntil: '2027-06-30' };
    const gap = (from: string, to: string) => ({ from, to, state: 'GAP', answeredUntil: null });
    expect(data.myCoverMap).toEqual([
      {
        ...cells[0],
        segments: [
          { from: '2026-06-01', to: '2026-06-29', state: 'VERIFIED', answeredUntil: null },
          gap('2026-06-30', '2026-06-30'),
          year,
        ],
      },
      { ...cells[1], segments: [gap('2026-06-01', '2026-06-30'), year] },
      {
        ...cells[2],
        segments: [
          gap('2026-06-01', '2026-06-30'),
          { from: '2026-07-01', to: '2026-12-31', state: 'EMPLOYER_DECLARED', answeredUntil: null },
        ],
      },
    ]);
  });

  it('is of one’s own covers, whatever the role, and in this body', async () => {
    const states = async (by: Member) =>
      (await asked(by)).data.myCoverMap.flatMap(({ segments }: { segments: { state: string }[] }) =>
        segments.map(({ state }) => state),
      );

    expect(await states(service.member({ roles: ['officer', 'registrar'] }))).toEqual(['GAP', 'GAP', 'GAP']);
    expect(await states({ ...coach, bodyId: await service.anotherBody() })).toEqual(['GAP', 'GAP', 'GAP']);
  });

  it('is refused of days and countries that there are not', async () => {
    const wrong = { cells: [{ country: 'XX', activity: 'COACHING' }], to: '2026-05-31' };

    expect(codesOf(await asked(coach, wrong))).toEqual(['INSURANCE_MAP_DAYS', 'INSURANCE_COUNTRY_UNKNOWN']);
  });
});
