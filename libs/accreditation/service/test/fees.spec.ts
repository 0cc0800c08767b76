import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { SCHEME_FEES } from './fee-documents.js';
import { codesOf } from './given.js';
import { errorOf, givenARelation, must } from './given-assessment.js';
import { award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { feeShownTo, fees, givenPaid, takeWaiverBack, waive } from './given-fee.js';
import { aSchemeWithLeave, applyForRenewal, maintenance, officerOf } from './given-upkeep.js';
import { REVERSE_PAYMENT } from './guided-documents.js';

/** Awards hold for 48 months from 22 November 2026, with two months of grace: the first late day is 22 January 2031. */
const SCHEME = aSchemeWithLeave({
  fees,
  maintenance: { ...maintenance, late: [{ lastMonth: 6, fee: { amount: 4_000, currency: 'EUR' } }] },
});

describe('the fee of an application', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, SCHEME);
  });
  afterAll(() => service.stop());

  const shown = (actor: Member, id: string) => feeShownTo(service, actor, id);
  const anApplication = async () => {
    const coach = await givenAReadyCoach(service);
    return { coach, id: await givenAnApplication(service, coach) };
  };

  it('is named by the scheme in force, by level and kind', async () => {
    const { schemeFees } = must(await service.as(service.member()).graphql(SCHEME_FEES));

    expect(schemeFees).toEqual({
      dueBefore: 'NEVER',
      fees: [
        { level: { code: 'one' }, kind: 'FIRST', fee: { amount: 9_000, currency: 'EUR' } },
        { level: { code: 'one' }, kind: 'RENEWAL', fee: { amount: 6_000, currency: 'EUR' } },
        { level: { code: 'two' }, kind: 'FIRST', fee: { amount: 0, currency: 'EUR' } },
        { level: { code: 'two' }, kind: 'RENEWAL', fee: { amount: 6_000, currency: 'EUR' } },
      ],
    });
  });

  it('is owed, paid in parts, paid, overpaid, and owed again after a reversal', async () => {
    const { coach, id } = await anApplication();
    const balances = async () => (await shown(coach, id)).balances;

    expect(await balances()).toEqual([
      { currency: 'EUR', asked: 9_000, paid: 0, remaining: 9_000, over: 0, state: 'OWED' },
    ]);
    await givenPaid(service, id, 4_000);
    expect(await balances()).toMatchObject([{ paid: 4_000, remaining: 5_000, state: 'PARTLY_PAID' }]);
    const rest = await givenPaid(service, id, 5_000);
    expect(await balances()).toMatchObject([{ paid: 9_000, remaining: 0, state: 'PAID' }]);
    await givenPaid(service, id, 100);
    expect(await balances()).toMatchObject([{ over: 100, state: 'PAID_MORE' }]);
    must(await service.as(registrarOf(service)).graphql(REVERSE_PAYMENT, { id: rest, key: newId() }));
    expect(await balances()).toMatchObject([{ paid: 4_100, remaining: 4_900, state: 'PARTLY_PAID' }]);
  });

  it('keeps nobody from being accredited, where the scheme says never', async () => {
    const { id } = await anApplication();

    must(await award(service, registrarOf(service), id));

    expect((await shown(registrarOf(service), id)).balances).toMatchObject([{ state: 'OWED' }]);
  });

  it('is nothing where the scheme asks for nothing', async () => {
    const coach = service.member();
    const id = await givenAnApplication(service, coach, 'two');

    expect((await shown(coach, id)).balances).toMatchObject([{ asked: 0, state: 'NOTHING_OWED' }]);
  });

  it('is of another found by officers and registrars alone', async () => {
    const { coach, id } = await anApplication();
    must(await waive(service, registrarOf(service), id));

    await expect(shown(service.member(), id)).rejects.toThrow();
    expect((await shown(officerOf(service), id)).waiver).toMatchObject({ ground: null, waivedOn: '2026-11-22' });
    expect((await shown(coach, id)).waiver).toMatchObject({ ground: 'HARDSHIP', waivedBy: null });
  });

  describe('waived', () => {
    it('is asked for no more, once whatever the key, and is owed again when that is taken back', async () => {
      const { coach, id } = await anApplication();
      const [registrar, key] = [registrarOf(service), newId()];
      const { waiveFee } = must(await waive(service, registrar, id, 'ERROR_OF_BODY', key));
      must(await waive(service, registrar, id, 'ERROR_OF_BODY', key));

      expect(waiveFee.balances).toMatchObject([{ remaining: 0, state: 'WAIVED' }]);
      expect(waiveFee.waiver).toMatchObject({ ground: 'ERROR_OF_BODY', waivedBy: { id: registrar.personId } });
      expect(codesOf(await waive(service, registrar, id))).toEqual(['ACCREDITATION_FEE_NOTHING_TO_WAIVE']);
      must(await takeWaiverBack(service, registrar, waiveFee.waiver.id));
      expect(await shown(coach, id)).toMatchObject({ balances: [{ state: 'OWED' }], waiver: null });
      expect(codesOf(await takeWaiverBack(service, registrar, waiveFee.waiver.id))).toEqual([
        'ACCREDITATION_FEE_WAIVER_TAKEN_BACK',
      ]);
      must(await waive(service, registrar, id, 'VOLUNTEER'));
      expect((await shown(coach, id)).waiver).toMatchObject({ ground: 'VOLUNTEER' });
    });

    it('is for registrars, neither their own nor that of somebody close', async () => {
      const coach = service.member({ roles: ['registrar'] });
      const id = await givenAnApplication(service, coach);
      const related = registrarOf(service);
      await givenARelation(service, related, coach);

      expect(codesOf(await waive(service, coach, id))).toEqual(['ACCREDITATION_OWN_FEE']);
      expect(codesOf(await waive(service, related, id))).toEqual(['ACCREDITATION_PART_RELATED']);
      expect(errorOf(await waive(service, officerOf(service), id))).toBe('FORBIDDEN');
    });
  });

  it('of a renewal that is sent late is that of lateness as well, as it was on the day', async () => {
    const { coach, id: first } = await anApplication();
    must(await award(service, registrarOf(service), first));
    service.todayIs('2031-01-22');
    const { id } = must(await applyForRenewal(service, coach)).applyForRenewal;
    service.todayIs(addDays('2031-01-22', 30));

    const { asked, balances } = await shown(coach, id);

    service.todayIs('2026-11-22');
    expect(asked).toEqual([
      { purpose: 'APPLICATION', fee: { amount: 6_000, currency: 'EUR' } },
      { purpose: 'LATENESS', fee: { amount: 4_000, currency: 'EUR' } },
    ]);
    expect(balances).toMatchObject([{ asked: 10_000, remaining: 10_000, state: 'OWED' }]);
  });
});
