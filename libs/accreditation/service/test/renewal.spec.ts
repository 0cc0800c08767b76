import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { AWARD_LEVEL, DECLINE, ENTRY_OF, HELD, TAKE_BACK } from './award-documents.js';
import { codesOf, givenAConfirmedSession } from './given.js';
import { givenAScheme } from './given-draft.js';
import { award, givenAnApplication, givenAnAward, givenAReadyCoach, registrarOf } from './given-award.js';
import { aSchemeWithLeave, applyForRenewal, givenGrantedLeave, renew } from './given-upkeep.js';
import { RENEWAL } from './upkeep-documents.js';

/** Awarded on 22 November 2026 for 48 months: its last day is 21 November 2030, and that of grace 21 January 2031. */
describe('renewing an accreditation', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  const held = async (coach: Member, on?: string) => (await service.as(coach).graphql(HELD, { on })).data.standing;
  const renewalOf = async (coach: Member) => (await service.as(coach).graphql(RENEWAL)).data.awardRenewal;
  const entry = async (reference: string) =>
    (await service.as({ kind: 'public', bodyId: service.bodyId, locale: 'en' }).graphql(ENTRY_OF, { reference })).data
      .registerEntry;

  /** Enough supervision for the year that ends on the day. */
  const supervisedIn = async (coach: Member, ...days: string[]) => {
    for (const heldOn of days) await givenAConfirmedSession(service, coach, { heldOn, minutes: 60 });
  };
  const applied = async (coach: Member) => {
    const { data, errors } = await applyForRenewal(service, coach);
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data.applyForRenewal;
  };

  it('R-93: is refused before its window, with the day from which it is taken', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-05-21');

    const answer = await applyForRenewal(service, coach);

    expect(codesOf(answer)).toEqual(['ACCREDITATION_RENEWAL_TOO_EARLY']);
    expect(answer.errors?.[0]?.message).toBe('A renewal can be asked for from 22 May 2030.');
    expect(await renewalOf(coach)).toMatchObject({
      phase: 'NOT_YET_OPEN',
      expiresOn: '2030-11-21',
      opensOn: '2030-05-22',
      inForceUntil: '2031-01-21',
      takenUntil: '2031-05-21',
      refusalsToRenew: [{ code: 'ACCREDITATION_RENEWAL_TOO_EARLY' }],
    });
    service.todayIs('2030-05-22');
    expect(await applied(coach)).toMatchObject({ kind: 'RENEWAL', status: 'WAITING', level: { code: 'one' } });
    expect(codesOf(await applyForRenewal(service, coach))).toEqual(['ACCREDITATION_APPLICATION_WAITING']);
  });

  it('R-92: gives a term that touches, under the same reference, and one accreditation without a gap', async () => {
    const { coach, award: first } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    await supervisedIn(coach, '2030-08-01', '2030-09-01');
    const application = await applied(coach);

    const { data } = await renew(service, registrarOf(service), application.id);

    const { id: awardId, ...term } = data.renewAward;
    expect(term).toMatchObject({
      reference: first.reference,
      validFrom: '2030-11-22',
      validUntil: '2034-11-21',
      renewsAwardId: first.id,
    });
    const told = (await service.told()).findLast(({ type }) => type === 'accreditation.awarded');
    expect(told?.data).toMatchObject({ awardId, renewsAwardId: first.id, reference: first.reference });
    const one = { status: 'ACCREDITED', since: '2026-11-22', until: '2034-11-21', reference: first.reference };
    expect(await held(coach)).toMatchObject(one);
    expect(await held(coach, '2032-01-01')).toMatchObject(one);
    expect((await held(coach, '2032-01-01')).changes).toHaveLength(1);
    service.todayIs('2032-01-01');
    expect(await entry(first.reference)).toMatchObject({
      status: 'ACCREDITED',
      since: '2026-11-22',
      until: '2034-11-21',
    });
    expect(codesOf(await applyForRenewal(service, coach))).toEqual(['ACCREDITATION_RENEWAL_TOO_EARLY']);
  });

  it('asks for less after leave that was granted meanwhile', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    await supervisedIn(coach, '2030-08-01');
    await givenAConfirmedSession(service, coach, { heldOn: '2030-09-01', minutes: 30 });
    const { id, refusalsToAward } = await applied(coach);
    expect(refusalsToAward.map(({ path }: { path: string }) => path)).toContain('lines.yearly');
    const refused = await renew(service, registrarOf(service), id);
    expect(codesOf(refused)).toEqual(['ACCREDITATION_LINE_UNMET']);

    await givenGrantedLeave(service, coach, {
      kind: 'LEAVE',
      ground: 'CARING',
      fromOn: '2030-02-01',
      untilOn: '2030-05-31',
    });

    expect((await renew(service, registrarOf(service), id)).data.renewAward.validFrom).toBe('2030-11-22');
  });

  it('in grace keeps the accreditation in force until the answer, however long that takes', async () => {
    const { coach, award: first } = await givenAnAward(service);
    service.todayIs('2031-01-21');
    expect(await renewalOf(coach)).toMatchObject({ phase: 'GRACE', refusalsToRenew: [] });
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED', until: '2031-01-21' });
    expect((await held(coach)).reasons[0].code).toBe('ACCREDITATION_STANDS_IN_GRACE');
    const { id } = await applied(coach);
    service.todayIs('2031-04-01');
    expect((await held(coach)).reasons[0].code).toBe('ACCREDITATION_STANDS_PENDING');
    expect(await entry(first.reference)).toMatchObject({ status: 'ACCREDITED', until: null });
    await supervisedIn(coach, '2031-02-01', '2031-03-01');

    const { data } = await renew(service, registrarOf(service), id);

    expect(data.renewAward).toMatchObject({
      awardedOn: '2031-04-01',
      validFrom: '2030-11-22',
      validUntil: '2034-11-21',
    });
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED', since: '2026-11-22', until: '2034-11-21' });
  });

  it('that is declined after grace ends the accreditation with that day', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2031-01-10');
    const { id: applicationId } = await applied(coach);
    service.todayIs('2031-03-05');
    const input = { applicationId, reason: 'REQUIREMENTS_NOT_MET' };
    await service.as(registrarOf(service)).graphql(DECLINE, { input, key: newId() });

    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED', until: '2031-03-05' });
    service.todayIs('2031-03-06');
    expect(await held(coach)).toMatchObject({ status: 'EXPIRED', until: '2031-03-05' });
  });

  it('late is taken, and its term begins with the decision', async () => {
    const { coach, award: first } = await givenAnAward(service);
    service.todayIs('2031-01-22');
    expect(await held(coach)).toMatchObject({ status: 'EXPIRED', until: '2031-01-21' });
    expect(await renewalOf(coach)).toMatchObject({ phase: 'LATE', refusalsToRenew: [] });
    const { id } = await applied(coach);
    expect((await held(coach)).status).toBe('EXPIRED');
    service.todayIs('2031-02-20');
    await supervisedIn(coach, '2030-11-01', '2030-12-01');

    const { data } = await renew(service, registrarOf(service), id);

    expect(data.renewAward).toMatchObject({
      reference: first.reference,
      validFrom: '2031-02-20',
      validUntil: '2034-11-21',
    });
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED', since: '2031-02-20' });
    expect((await held(coach, '2031-02-10')).status).toBe('EXPIRED');
    expect((await held(coach)).changes.map(({ on }: { on: string }) => on)).toEqual([
      '2031-02-20',
      '2031-01-22',
      '2026-11-22',
    ]);
  });

  it('lapses: afterwards only a new application helps, with a reference of its own', async () => {
    const { coach, award: first } = await givenAnAward(service);
    service.todayIs('2031-05-22');

    const answer = await applyForRenewal(service, coach);

    expect(codesOf(answer)).toEqual(['ACCREDITATION_RENEWAL_TOO_LATE']);
    await supervisedIn(coach, '2031-02-01', '2031-03-01');
    const { data } = await award(service, registrarOf(service), await givenAnApplication(service, coach));
    expect(data.awardLevel.reference).not.toBe(first.reference);
  });

  it('is not found by the door of first awards, nor a first one by this', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    const { id: applicationId } = await applied(coach);
    const other = await givenAReadyCoach(service);
    const first = await givenAnApplication(service, other);

    const input = { applicationId, shownName: 'A' };
    const wrong = await service.as(registrarOf(service)).graphql(AWARD_LEVEL, { input, key: newId() });
    expect(wrong.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await renew(service, registrarOf(service), first)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is a registrar’s act, once, and not on oneself', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2030-10-10');
    await supervisedIn(coach, '2030-08-01', '2030-09-01');
    const { id } = await applied(coach);

    expect((await renew(service, service.member({ roles: ['officer'] }), id)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(codesOf(await renew(service, { ...coach, roles: ['registrar'] }, id))).toContain(
      'ACCREDITATION_SELF_DECISION',
    );
    const answers = await Promise.all([1, 2].map(() => renew(service, registrarOf(service), id)));
    expect(answers.flatMap(codesOf)).toEqual(['ACCREDITATION_APPLICATION_DECIDED']);
  });

  it('is refused where nothing is held, and is nothing that another member finds', async () => {
    const { coach } = await givenAnAward(service);

    expect(codesOf(await applyForRenewal(service, service.member()))).toEqual(['ACCREDITATION_RENEWAL_NOTHING_HELD']);
    const stranger = await service.as(service.member()).graphql(RENEWAL, { personId: coach.personId });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await service.as(service.member()).graphql(RENEWAL)).data.awardRenewal).toBeNull();
  });

  it('is taken back while it waits; what was in force only because of it is no longer the day after', async () => {
    const { coach } = await givenAnAward(service);
    service.todayIs('2031-01-10');
    const { id } = await applied(coach);
    service.todayIs('2031-02-10');
    await service.as(coach).graphql(TAKE_BACK, { id, key: newId() });
    service.todayIs('2031-02-11');

    expect(await held(coach)).toMatchObject({ status: 'EXPIRED', until: '2031-02-10' });
  });

  it('is not offered by a scheme that says nothing of it, and needless without an end', async () => {
    service.todayIs('2040-01-01');
    await givenAScheme(service, aSchemeWithLeave({ maintenance: undefined, version: '2', validFrom: '2040-01-01' }));
    const coach = await givenAReadyCoach(service);
    await supervisedIn(coach, '2039-11-01', '2039-12-01');
    await award(service, registrarOf(service), await givenAnApplication(service, coach));
    expect(codesOf(await applyForRenewal(service, coach))).toEqual(['ACCREDITATION_RENEWAL_NOT_OFFERED']);

    service.todayIs('2040-01-02');
    await givenAScheme(service, aSchemeWithLeave({ awards: undefined, version: '3', validFrom: '2040-01-02' }));
    const other = await givenAReadyCoach(service);
    await supervisedIn(other, '2039-11-01', '2039-12-01');
    await award(service, registrarOf(service), await givenAnApplication(service, other));
    expect(codesOf(await applyForRenewal(service, other))).toEqual(['ACCREDITATION_RENEWAL_NO_TERM']);
  });
});
