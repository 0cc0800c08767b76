import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { DECLINE, LATEST, TAKE_BACK } from './award-documents.js';
import { codesOf } from './given.js';
import { aReachableScheme, award, givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { maintenance } from './given-upkeep.js';
import { APPLY_TO_RETURN, GIVE_UP, PUBLIC_ENTRY, RETURN, STANDING_NOW } from './leaving-documents.js';

type Json = ReturnType<typeof JSON.parse>;

const TODAY = '2026-11-22';
const title = (en: string) => ({ fr: en, en });

/** Below a year supervision is asked again, below three years everything; after that nobody comes back by it. */
const LADDER = {
  groups: [
    { id: 'keeping', title: title('Supervision'), kind: 'all-of', of: ['supervision', 'yearly'] },
    { id: 'all', title: title('Everything'), kind: 'all-of', of: ['keeping', 'hours'] },
  ],
  maintenance: {
    ...maintenance,
    reinstatement: [
      { belowMonths: 12, title: title('Below a year'), group: 'keeping' },
      { belowMonths: 36, title: title('Below three years'), group: 'all' },
    ],
  },
};

describe('coming back after an absence', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aReachableScheme(LADDER));
  });
  beforeEach(() => service.todayIs(TODAY));
  afterAll(() => service.stop());

  const ask = (actor: Actor, document: string, args: Record<string, unknown> = {}) =>
    service.as(actor).graphql(document, { key: newId(), ...args });
  const back = async (actor: Actor, asked: Record<string, unknown> = {}): Promise<Json> =>
    (await ask(actor, RETURN, asked)).data?.reinstatement;
  /** A member who gave up level one on 22 November 2026. */
  const away = async () => {
    const given = await givenAnAward(service);
    await ask(given.coach, GIVE_UP, { effectiveOn: TODAY });
    return given;
  };
  const applied = async (coach: Member): Promise<Json> =>
    (await ask(coach, APPLY_TO_RETURN)).data.applyForReinstatement;

  it('R-85: shows the rung, what it asks line by line, and asks nothing else', async () => {
    const { coach, award: made } = await away();
    service.todayIs('2027-01-10');

    expect(await back(coach)).toEqual({
      ...{ level: { code: 'one' }, reference: made.reference, lastDay: '2026-11-21', absentMonths: 1 },
      ...{ rung: 'Below a year', result: 'MET', needed: 2, refusalsToReinstate: [] },
      lines: [
        { ruleId: 'supervision', result: 'MET' },
        { ruleId: 'yearly', result: 'MET' },
      ],
    });
    expect(await back(registrarOf(service), { personId: coach.personId })).toMatchObject({ rung: 'Below a year' });
    expect((await ask(service.member(), RETURN, { personId: coach.personId })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    service.todayIs('2027-11-22');
    expect(await back(coach)).toMatchObject({ absentMonths: 12, rung: 'Below three years' });
    service.todayIs('2029-11-22');
    expect(await back(coach)).toMatchObject({
      ...{ absentMonths: 36, rung: null, lines: [] },
      refusalsToReinstate: [{ code: 'ACCREDITATION_RETURN_NOT_OFFERED' }],
    });
    expect(codesOf(await ask(coach, APPLY_TO_RETURN))).toEqual(['ACCREDITATION_RETURN_NOT_OFFERED']);
  });

  it('is awarded by a registrar from the day of the decision, under a reference of its own', async () => {
    const { coach, award: made } = await away();
    service.todayIs('2027-01-10');
    const { id, ...application } = await applied(coach);
    const own = [{ code: 'ACCREDITATION_SELF_DECISION' }];
    expect(application).toMatchObject({ kind: 'REINSTATEMENT', renews: null, status: 'WAITING', refusalsToAward: own });
    expect(codesOf(await ask(coach, APPLY_TO_RETURN))).toEqual(['ACCREDITATION_APPLICATION_WAITING']);
    service.todayIs('2027-01-12');
    const self = { ...coach, roles: ['registrar'] } as Member;
    expect(codesOf(await award(service, self, id))).toContain('ACCREDITATION_SELF_DECISION');
    const { data } = await award(service, registrarOf(service), id);

    const { reference, validFrom, validUntil } = data.awardLevel;
    expect([validFrom, validUntil, reference === made.reference]).toEqual(['2027-01-12', '2031-01-11', false]);
    expect((await ask(coach, STANDING_NOW)).data.standing.changes).toMatchObject([
      { on: '2027-01-12', status: 'ACCREDITED' },
      { on: TODAY, status: 'GIVEN_UP' },
    ]);
    const everybody = { kind: 'public', bodyId: service.bodyId, locale: 'en' } as const;
    const entry = await ask(everybody, PUBLIC_ENTRY, { reference: made.reference });
    expect(entry.data.registerEntry).toMatchObject({ status: 'ACCREDITED', until: '2031-01-11' });
    expect(await back(coach)).toBeNull();
  });

  it('asks by the absence of the day on which it was applied for, however long the answer takes', async () => {
    const { coach } = await away();
    service.todayIs('2027-11-10');
    const { id } = await applied(coach);
    service.todayIs('2027-12-10');

    const refused = await award(service, registrarOf(service), id);
    const paths = (refused.errors?.[0]?.extensions as Json).refusals.map(({ path }: Json) => path);
    expect(paths).toEqual(['lines.keeping']);
    const decline = { applicationId: id, reason: 'REQUIREMENTS_NOT_MET' };
    const { data } = await ask(registrarOf(service), DECLINE, { input: decline });
    expect(data.declineApplication).toMatchObject({ status: 'DECLINED' });
    expect((await ask(coach, LATEST)).data.latestApplication).toMatchObject({ id, status: 'DECLINED' });
  });

  it('waits until what ran out can no longer be renewed, and counts from the last day in force', async () => {
    const { coach } = await givenAnAward(service);
    expect(await back(coach)).toBeNull();
    expect(codesOf(await ask(coach, APPLY_TO_RETURN))).toEqual(['ACCREDITATION_RETURN_IN_FORCE']);
    service.todayIs('2031-03-01');
    expect(codesOf(await ask(coach, APPLY_TO_RETURN))).toEqual(['ACCREDITATION_RETURN_RENEWABLE']);
    service.todayIs('2031-06-01');

    expect(await back(coach)).toMatchObject({ lastDay: '2031-01-21', absentMonths: 4, refusalsToReinstate: [] });
    const { id } = await applied(coach);
    expect((await ask(coach, TAKE_BACK, { id })).data.withdrawApplication.status).toBe('WITHDRAWN');
  });

  it('leads nobody around a withdrawal, not even one of what had been given up', async () => {
    const { coach } = await away();
    service.todayIs('2027-01-10');
    const application = await applied(coach);
    await service.hears(withdrawalInForce, {
      personId: coach.personId,
      sanctionId: newId(),
      effectiveOn: '2027-01-10',
    });

    expect(codesOf(await award(service, registrarOf(service), application.id))).toContain(
      'ACCREDITATION_AFTER_WITHDRAWAL',
    );
    expect((await back(coach)).refusalsToReinstate).toMatchObject([{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }]);
    expect(codesOf(await ask(service.member(), APPLY_TO_RETURN))).toEqual(['ACCREDITATION_RETURN_NOTHING_HELD']);
  });
});
