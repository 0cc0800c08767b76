import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { insurance } from '../src/index.js';
import { codesOf } from './given.js';

const FIELDS = `id country title shownBy source privateClientsOnly from until`;
const ALL = `{ countryObligations { ${FIELDS} } }`;
const SET = `mutation ($input: CountryObligationInput!, $key: Uuid!) { setCountryObligation(input: $input, idempotencyKey: $key) { ${FIELDS} } }`;
const END = `mutation ($id: Uuid!, $endsOn: Day!, $key: Uuid!) { endCountryObligation(id: $id, endsOn: $endsOn, idempotencyKey: $key) { ${FIELDS} } }`;
const MINE = `{ myObligations { state obligation { id title } said { id kind words from until } } }`;
const SAY = `mutation ($input: ObligationMeetingInput!, $key: Uuid!) { sayObligationMet(input: $input, idempotencyKey: $key) { state } }`;
const ERASE = `mutation ($id: Uuid!, $key: Uuid!) { eraseObligationMeeting(id: $id, idempotencyKey: $key) { state } }`;
const WHERE = `mutation ($country: String!, $key: Uuid!) { sayWherePractised(country: $country, from: "2026-01-01", idempotencyKey: $key) { country } }`;

const OBLIGATION = {
  ...{ country: 'FR', titleFr: ' Médiateur de la consommation ', titleEn: 'A consumer mediator' },
  ...{ shownByFr: 'La convention.', shownByEn: 'The contract.', source: 'Code de la consommation, L612-1' },
  ...{ privateClientsOnly: true, from: '2026-11-22' },
};

/** Today is 22 November 2026. */
describe('obligations by country of practice (LG-1)', () => {
  let running: RunningService;
  let service: RunningService;
  let administrator: Member;
  let coach: Member;
  beforeAll(async () => {
    running = await startService(insurance);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    service = await running.inNewBody();
    administrator = service.member({ roles: ['scheme-administrator'] });
    coach = service.member();
  });

  const set = (changes: object = {}, by = administrator, key = newId()) =>
    service.as(by).graphql(SET, { input: { ...OBLIGATION, ...changes }, key });
  const given = async (changes: object = {}) => {
    const known = new Set((await all()).map(({ id }: { id: string }) => id));
    const { data } = await set(changes);
    return data.setCountryObligation.find(({ id }: { id: string }) => !known.has(id)).id as string;
  };
  const all = async (by = coach) => (await service.as(by).graphql(ALL)).data.countryObligations;
  const end = (id: string, endsOn: string, by = administrator) =>
    service.as(by).graphql(END, { id, endsOn, key: newId() });
  const mine = async (by = coach) => (await service.as(by).graphql(MINE)).data.myObligations;
  const practise = (country: string) => service.as(coach).graphql(WHERE, { country, key: newId() });
  const say = (obligationId: string, changes: object = {}, by = coach) => {
    const input = { obligationId, kind: 'MET', words: ' CM2C ', from: '2026-11-01', ...changes };
    return service.as(by).graphql(SAY, { input, key: newId() });
  };
  const erase = (id: string, by = coach) => service.as(by).graphql(ERASE, { id, key: newId() });

  it('are set by a scheme administrator once, and read by every member in their language', async () => {
    const key = newId();
    for (let times = 0; times < 2; times += 1) await set({}, administrator, key);

    const [french] = await all({ ...coach, locale: 'fr' });
    expect(await all({ ...coach, locale: 'fr' })).toEqual([
      {
        ...{ id: french.id, country: 'FR', title: 'Médiateur de la consommation', shownBy: 'La convention.' },
        ...{ source: OBLIGATION.source, privateClientsOnly: true, from: '2026-11-22', until: null },
      },
    ]);
    expect((await all({ ...coach, locale: 'en' }))[0]).toMatchObject({ title: 'A consumer mediator' });
    for (const roles of [['officer'], ['registrar'], []] as const)
      expect(codesOf(await set({}, service.member({ roles: [...roles] })))).toEqual(['FORBIDDEN']);
    expect(codesOf(await set({ from: '2026-11-21', titleEn: ' ' }))).toEqual([
      ...['INSURANCE_OBLIGATION_TEXT', 'INSURANCE_OBLIGATION_FROM'],
    ]);
  });

  it('are asked where the coach practises, on their days', async () => {
    const id = await given();
    await given({ country: 'BE' });
    await given({ from: '2026-11-23' });
    expect(await mine()).toEqual([]);

    await practise('FR');

    expect(await mine()).toMatchObject([{ state: 'MISSING', obligation: { id }, said: [] }]);
    expect(codesOf(await end(id, '2026-11-21'))).not.toEqual([]);
    await end(id, '2026-11-22');
    expect(await mine()).toHaveLength(1);
    service.clock.advance(24 * 3600);
    expect((await mine()).map(({ obligation }: { obligation: { id: string } }) => obligation.id)).not.toContain(id);
    expect((await all()).find((one: { id: string }) => one.id === id)).toMatchObject({ until: '2026-11-22' });
    expect(codesOf(await end(id, '2026-12-01'))).toEqual(['INSURANCE_OBLIGATION_OVER']);
    expect(codesOf(await end(newId(), '2026-12-01'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await end(id, '2026-12-01', coach))).toEqual(['FORBIDDEN']);
  });

  it('are met by what a coach says for themselves alone, and erased without a trace', async () => {
    const id = await given();
    await practise('FR');
    expect(codesOf(await say(id, { words: ' ' }))).toEqual(['INSURANCE_MEETING_WORDS']);
    expect(codesOf(await say(newId()))).toEqual(['NOT_FOUND']);
    const told = (await service.told()).length;

    expect((await say(id)).data.sayObligationMet).toEqual([{ state: 'MET' }]);

    const [{ said }] = await mine();
    expect(said).toEqual([{ id: said[0].id, kind: 'MET', words: 'CM2C', from: '2026-11-01', until: null }]);
    for (const roles of [['officer', 'registrar'], ['scheme-administrator']] as const)
      expect(await mine(service.member({ roles: [...roles] }))).toEqual([]);
    expect(codesOf(await erase(said[0].id, administrator))).toEqual(['NOT_FOUND']);
    await erase(said[0].id);
    expect(await mine()).toMatchObject([{ state: 'MISSING', said: [] }]);
    expect(await service.told()).toHaveLength(told);
    const left = await service.inBody((manager) =>
      manager.query(`select count(*)::int as count from insurance.obligation_meetings`),
    );
    expect(left).toEqual([{ count: 0 }]);
  });

  it('do not concern whoever has no private clients, where they are asked of those alone', async () => {
    const [only, everybody] = [await given(), await given({ privateClientsOnly: false })];
    await practise('FR');
    const none = { kind: 'NOT_CONCERNED', words: null };

    expect(codesOf(await say(everybody, none))).toEqual(['INSURANCE_MEETING_CONCERNS']);
    expect(codesOf(await say(only, none))).toEqual([]);

    const states = new Map(
      (await mine()).map((one: { obligation: { id: string }; state: string }) => [one.obligation.id, one.state]),
    );
    expect([states.get(only), states.get(everybody)]).toEqual(['NOT_CONCERNED', 'MISSING']);
  });
});
