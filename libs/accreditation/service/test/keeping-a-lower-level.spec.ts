import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DecideDue } from '../src/due/decide-due.job.js';
import { accreditation } from '../src/index.js';
import { TAKE_BACK } from './award-documents.js';
import { codesOf, givenAConfirmedSession } from './given.js';
import { apply, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { asking, DAY, givenAHolder, givenALowering, givenAWish, wish } from './given-lowering.js';
import { aSchemeWithLeave, applyForRenewal, renew } from './given-upkeep.js';
import { GIVE_UP, TAKE_BACK_RESIGNATION } from './leaving-documents.js';
import { CONFIRM } from './lowering-documents.js';
import { RENEWAL } from './upkeep-documents.js';

const TODAY = '2026-11-22';
const LAST = '2030-11-21';

/** Level two, awarded on 22 November 2026 for 48 months, with two of grace. */
describe('what a lower level goes with, and what it is no way around', () => {
  let service: RunningService;
  let registrar: Member;
  let decideDue: () => Promise<string[]>;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
    registrar = registrarOf(service);
    await givenAScheme(service, aSchemeWithLeave());
  });
  beforeEach(() => service.todayIs(TODAY));
  afterAll(() => service.stop());

  const { ask, held, wishes, entry, told } = asking(() => service);
  const withdraw = ({ personId }: Member, effectiveOn: string) =>
    service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn });

  it('waits for a renewal and for the taking back of a resignation, both when wished and when confirmed', async () => {
    const { coach, id } = await givenAWish(service);
    const { id: resignation } = (await ask(coach, GIVE_UP, { effectiveOn: '2027-02-01' })).data.giveUpAccreditation;
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_LOWERING_GIVES_UP']);
    await ask(coach, TAKE_BACK_RESIGNATION, { id: resignation });
    service.todayIs('2030-10-10');
    const renewal = (await applyForRenewal(service, coach)).data.applyForRenewal.id as string;

    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_LOWERING_RENEWAL_WAITS']);
    expect((await wishes(coach)).refusalsToLower[0].code).toBe('ACCREDITATION_LOWERING_RENEWAL_WAITS');
    await ask(coach, TAKE_BACK, { id: renewal });
    expect((await ask(registrar, CONFIRM, { id })).errors).toBeUndefined();
  });

  it('is kept on by its own renewal, which its member may send before its day, and by reminders of its own', async () => {
    const { coach, high } = await givenAHolder(service);
    service.todayIs('2030-10-10');
    const { id } = (await wish(service, coach, { fromOn: '2030-11-01' })).data.wishLowerLevel;
    await ask(registrar, CONFIRM, { id });
    expect((await ask(coach, RENEWAL)).data.awardRenewal).toMatchObject({
      ...{ level: { code: 'one' }, expiresOn: LAST, opensOn: '2030-05-22', phase: 'OPEN', inForceUntil: '2031-01-21' },
    });
    await decideDue();
    const days = (await told('accreditation.reminder-due', coach)).map(({ data }) => [data['kind'], data['onDay']]);
    expect(days).toContainEqual(['term-ends', '2030-11-22']);
    expect(days).not.toContainEqual(['term-ends', '2030-11-01']);
    for (const heldOn of ['2030-08-01', '2030-09-01']) await givenAConfirmedSession(service, coach, { heldOn });

    const application = (await applyForRenewal(service, coach)).data.applyForRenewal.id as string;
    const { data } = await renew(service, registrar, application);

    expect(data.renewAward).toMatchObject({
      level: { code: 'one' },
      validFrom: '2030-11-22',
      validUntil: '2034-11-21',
    });
    service.todayIs('2031-01-01');
    expect(await entry(high.reference)).toMatchObject({
      level: { code: 'one' },
      since: '2030-11-01',
      until: '2034-11-21',
    });
    expect(await held(coach, { on: '2030-10-31' })).toMatchObject({ level: { code: 'two' } });
  });

  it('keeps the higher level from being applied for until its day, and not afterwards', async () => {
    const { coach } = await givenALowering(service, registrar);
    expect(codesOf(await apply(service, coach, 'two'))).toEqual(['ACCREDITATION_LOWERS']);
    expect(codesOf(await wish(service, coach))).toEqual(['ACCREDITATION_LOWERS']);
    service.todayIs(DAY);

    expect((await apply(service, coach, 'two')).data.submitApplication.status).toBe('WAITING');
  });

  it.each([
    ['after its day', '2027-06-01'],
    ['before its day', '2027-02-01'],
  ])('ends with a withdrawal of the accreditation %s: nobody gets around one by stepping down', async (_, day) => {
    const { coach, high } = await givenALowering(service, registrar);
    service.todayIs(day);
    await withdraw(coach, day);

    const [fact] = await told('accreditation.withdrawn', coach);
    expect(fact?.data['awardIds']).toHaveLength(2);
    service.todayIs('2027-09-01');
    expect(await held(coach)).toMatchObject({
      status: 'WITHDRAWN',
      changes: [{ on: day, status: 'WITHDRAWN' }, {}, {}].slice(0, day > DAY ? 3 : 2),
    });
    expect(await entry(high.reference)).toMatchObject({
      status: 'WITHDRAWN',
      level: { code: day > DAY ? 'one' : 'two' },
    });
    expect(codesOf(await apply(service, coach, 'one'))).toEqual(['ACCREDITATION_AFTER_WITHDRAWAL']);
    expect(codesOf(await wish(service, coach))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
  });

  it('is not confirmed where a withdrawal came before the answer, in force or to come', async () => {
    const { coach, id } = await givenAWish(service);
    await withdraw(coach, '2027-02-01');
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_LOWERING_ENDS']);
    service.todayIs('2027-02-01');
    expect(codesOf(await ask(registrar, CONFIRM, { id }))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
  });

  it('is given up with what is held, once', async () => {
    const { coach, high } = await givenALowering(service, registrar);
    await ask(coach, GIVE_UP, { effectiveOn: '2027-04-01' });
    expect(codesOf(await ask(coach, GIVE_UP, { effectiveOn: '2027-05-01' }))).toEqual(['ACCREDITATION_GIVES_UP']);
    service.todayIs('2027-04-01');

    expect(await held(coach)).toMatchObject({ status: 'GIVEN_UP', level: { code: 'one' }, until: '2027-03-31' });
    expect(await entry(high.reference)).toMatchObject({ status: 'EXPIRED', level: { code: 'one' } });
  });

  it('never begins where the accreditation is given up before its day', async () => {
    const { coach, high } = await givenALowering(service, registrar);
    await ask(coach, GIVE_UP, { effectiveOn: '2027-02-01' });
    service.todayIs('2027-04-01');

    expect(await held(coach)).toMatchObject({ status: 'GIVEN_UP', level: { code: 'two' }, until: '2027-01-31' });
    expect(await entry(high.reference)).toMatchObject({ status: 'EXPIRED', level: { code: 'two' } });
  });
});
