import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { SHEET_OF } from './assessment-documents.js';
import { ledgerOf } from './given.js';
import { aGradedScheme, givenASeat, must } from './given-assessment.js';
import { award, givenAnApplication, givenAReadyCoach, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import { fees, givenPaid } from './given-fee.js';
import { aSchemeWithLeave, applyForRenewal, maintenance } from './given-upkeep.js';
import { RECORD_PAYMENT, REVERSE_PAYMENT } from './guided-documents.js';

const paymentsOf = async (service: RunningService, coach: Member) =>
  (await ledgerOf(service, coach)).filter(({ source }) => source === 'accreditation.payment');

/** Awards hold for 48 months from 22 November 2026, with two months of grace: the first late day is 22 January 2031. */
describe('a payment in the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    const late = [{ lastMonth: 6, fee: { amount: 4_000, currency: 'EUR' } }];
    await givenAScheme(service, aSchemeWithLeave({ fees, maintenance: { ...maintenance, late } }));
  });
  afterAll(() => service.stop());

  const pay = (applicationId: string, changes: object = {}, registrar = registrarOf(service), key = newId()) => {
    const paid = { amount: 9_000, currency: 'EUR', receivedOn: '2026-11-20', reference: 'VIR Laurent' };
    return service.as(registrar).graphql(RECORD_PAYMENT, { input: { applicationId, ...paid, ...changes }, key });
  };

  it('says how much was received for what, on its day, and nothing of its reference', async () => {
    const coach = await givenAReadyCoach(service);
    const id = await givenAnApplication(service, coach);
    const [registrar, key] = [registrarOf(service), newId()];
    must(await pay(id, {}, registrar, key));
    must(await pay(id, {}, registrar, key));

    const kept = await paymentsOf(service, coach);

    expect(kept).toMatchObject([
      {
        ...{ kind: 'payment', revision: 1, state: 'active', trust: 'documented', heldOn: '2026-11-20', minutes: 0 },
        attributes: { amount: 9_000, currency: 'EUR', purpose: 'first', late: false },
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain('Laurent');
  });

  it('says of a renewal that is sent late that it is', async () => {
    const coach = await givenAReadyCoach(service);
    must(await award(service, registrarOf(service), await givenAnApplication(service, coach)));
    service.todayIs('2031-01-22');
    const { id } = must(await applyForRenewal(service, coach)).applyForRenewal;
    must(await pay(id, { amount: 10_000 }));
    service.todayIs('2026-11-22');

    const [{ attributes } = {}] = await paymentsOf(service, coach);

    expect(attributes).toEqual({ amount: 10_000, currency: 'EUR', purpose: 'renewal', late: true });
  });

  it('that is taken back lapses, and both stay known', async () => {
    const coach = await givenAReadyCoach(service);
    const id = await givenPaid(service, await givenAnApplication(service, coach), 9_000);
    must(await service.as(registrarOf(service)).graphql(REVERSE_PAYMENT, { id, key: newId() }));

    const kept = await paymentsOf(service, coach);

    expect(kept.map(({ sourceId, revision, state, heldOn }) => [sourceId, revision, state, heldOn])).toEqual([
      [id, 1, 'active', '2026-11-20'],
      [id, 2, 'withdrawn', null],
    ]);
  });

  it('is no piece that an application could name', async () => {
    const coach = await givenAReadyCoach(service);
    await givenPaid(service, await givenAnApplication(service, coach), 9_000);

    const { evidenceToName } = must(
      await service.as(coach).graphql(`{ evidenceToName(first: 50) { edges { node { kind } } } }`),
    );

    const kinds = evidenceToName.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect([kinds.includes('practice'), kinds.includes('payment')]).toEqual([true, false]);
  });
});

describe('a payment, to somebody who assesses', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    const { requirements, ...graded } = aGradedScheme() as { requirements: { id: string }[] };
    const code = requirements.find(({ id }) => id === 'code');
    const paid = { ...code, id: 'paid', measure: { kind: 'count', of: { kind: 'payment' } } };
    const collected = ['practice', 'supervision', 'code-signature', 'payment'];
    await givenAScheme(service, { ...graded, collected, requirements: [...requirements, paid] });
  });
  afterAll(() => service.stop());

  it('is neither a piece nor a line, and its member reads both', async () => {
    const coach = await givenAReadyCoach(service);
    const applicationId = await givenAnApplication(service, coach);
    await givenPaid(service, applicationId, 9_000);
    const { assessor, id } = await givenASeat(service, applicationId, 1);

    const { evidence, decision } = must(await service.as(assessor).graphql(SHEET_OF, { id })).assessmentSheet;
    const STANDING = `{ standing(level: "one") { decision { lines { ruleId result } } } }`;
    const { lines } = must(await service.as(coach).graphql(STANDING)).standing.decision;

    expect(evidence.map(({ kind }: { kind: string }) => kind)).not.toContain('payment');
    expect(decision.lines.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('paid');
    expect(lines).toContainEqual({ ruleId: 'paid', result: 'MET' });
  });
});
