import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { restorationGranted, sanctionInForce, withdrawalAnnulled, withdrawalInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { HELD } from './award-documents.js';
import { givenAScheme } from './given-draft.js';
import {
  apply,
  aReachableScheme,
  award as awardLevel,
  givenAnApplication,
  givenAnAward,
  registrarOf,
} from './given-award.js';

const ENTRY = `query ($reference: String!) {
  registerEntry(reference: $reference) { status lines { line fromOn untilOn lastOn conditions } }
  registerGone(reference: $reference) }`;
const SEARCH = `query ($text: String!) { registerSearch(text: $text, first: 10) { edges { node { reference } } } }`;
type Told = DataOf<typeof sanctionInForce>;

describe('a sanction that was told', () => {
  let service: RunningService;
  let anybody: Actor;
  beforeAll(async () => {
    service = await startService(accreditation);
    anybody = { kind: 'public', bodyId: service.bodyId, locale: 'en' };
    await givenAScheme(service, aReachableScheme());
  });
  afterAll(() => service.stop());

  const held = async ({ personId }: Member, on?: string, asKnownAt?: string) =>
    (await service.as(service.member({ roles: ['registrar'] })).graphql(HELD, { personId, on, asKnownAt })).data
      .standing;
  const read = async (reference: string) => (await service.as(anybody).graphql(ENTRY, { reference })).data;
  const forMail = async (id: string) => {
    const post: Actor = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'en' };
    return (
      await service.as(post).graphql(`query ($id: Uuid!) { awardForMail(id: $id) { withdrawnFrom byConsent } }`, { id })
    ).data.awardForMail;
  };
  const found = async (text: string) =>
    (await service.as(anybody).graphql(SEARCH, { text })).data.registerSearch.edges.map(
      ({ node }: { node: { reference: string } }) => node.reference,
    );
  const hears = ({ personId }: Member, sanctionId: string, revision: number, told: Pick<Told, 'effects' | 'lines'>) =>
    service.hears(sanctionInForce, { personId, sanctionId, revision, ...told });

  const DAYS = { fromOn: '2027-03-01', untilOn: '2027-09-01' };
  const TAIL = { fromOn: '2027-09-01', untilOn: '2028-09-01', lastOn: null, conditions: [] };
  const SUSPENSION: Pick<Told, 'effects' | 'lines'> = {
    effects: [{ effect: 'off', ...DAYS }],
    lines: [
      { line: 'suspended', ...DAYS, lastOn: '2027-08-31', conditions: [] },
      { line: 'suspension-ended', ...TAIL },
    ],
  };
  const NONE = { effects: [], lines: [] };

  it('O7: suspends and is read on its days, then that it ended, then nothing', async () => {
    service.todayIs('2026-11-22');
    const { coach, award } = await givenAnAward(service);
    await hears(coach, newId(), 1, SUSPENSION);
    const lines = async () => {
      const { registerEntry } = await read(award.reference);
      return [registerEntry.status, ...registerEntry.lines.map(({ line }: { line: string }) => line)];
    };

    expect(await lines()).toEqual(['ACCREDITED']);
    service.todayIs('2027-03-01');
    expect(await lines()).toEqual(['SUSPENDED', 'SUSPENDED']);
    service.todayIs('2027-08-31');
    expect(await lines()).toEqual(['SUSPENDED', 'SUSPENDED']);
    service.todayIs('2027-09-01');
    expect(await lines()).toEqual(['ACCREDITED', 'SUSPENSION_ENDED']);
    service.todayIs('2028-09-01');
    expect((await lines()).slice(1)).toEqual([]);
  });

  it('never was once it is annulled: good standing on every past day asked now, and what was known is still known', async () => {
    service.todayIs('2026-11-22');
    const { coach, award } = await givenAnAward(service);
    service.todayIs('2027-03-01');
    const sanctionId = newId();
    await hears(coach, sanctionId, 1, SUSPENSION);
    service.todayIs('2027-05-01');
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    await hears(coach, sanctionId, 2, NONE);

    expect(await held(coach, '2027-04-01', before)).toMatchObject({
      status: 'SUSPENDED',
      reasons: [{ code: 'ACCREDITATION_STANDS_SUSPENDED_BY_SANCTION' }, { code: 'ACCREDITATION_STANDS_BY_AWARD' }],
    });
    expect(await held(coach, '2027-04-01')).toMatchObject({ status: 'ACCREDITED' });
    expect((await read(award.reference)).registerEntry).toMatchObject({ status: 'ACCREDITED', lines: [] });
  });

  it('is the last that was told, in whatever order it is heard', async () => {
    service.todayIs('2027-03-01');
    const { coach, award } = await givenAnAward(service);
    const sanctionId = newId();
    const conditions = { line: 'conditions' as const, ...DAYS, lastOn: '2027-08-31', conditions: ['no-minors'] };
    await hears(coach, sanctionId, 2, { effects: [{ effect: 'limited', ...DAYS }], lines: [conditions] });
    await hears(coach, sanctionId, 1, SUSPENSION);

    expect((await read(award.reference)).registerEntry.lines).toEqual([{ ...conditions, line: 'CONDITIONS' }]);
  });

  it('O9: leaves an entry for five years, then none, whichever way one looks for it', async () => {
    service.todayIs('2026-11-22');
    const { coach, award } = await givenAnAward(service, 'Ondine Valleray');
    service.todayIs('2026-12-22');
    await service.hears(withdrawalInForce, {
      personId: coach.personId,
      sanctionId: newId(),
      effectiveOn: '2026-12-22',
    });
    service.todayIs('2031-12-21');
    expect(await read(award.reference)).toMatchObject({ registerEntry: { status: 'WITHDRAWN' }, registerGone: false });
    expect(await found('Ondine Valleray')).toEqual([award.reference]);
    service.todayIs('2031-12-22');

    expect(await read(award.reference)).toEqual({ registerEntry: null, registerGone: true });
    expect(await found('Ondine Valleray')).toEqual([]);
    expect(await read('CC-2026-7K3Q9MX')).toEqual({ registerEntry: null, registerGone: false });
  });

  it('O12: of whoever left by consent the register says that and no withdrawal, whichever was heard first', async () => {
    const line = { line: 'left-by-consent', fromOn: '2027-03-01', untilOn: '2032-03-01', lastOn: null, conditions: [] };
    const shown = {
      line: 'LEFT_BY_CONSENT',
      fromOn: '2027-03-01',
      untilOn: '2032-03-01',
      lastOn: null,
      conditions: [],
    };
    for (const first of ['line', 'end'] as const) {
      service.todayIs('2026-11-22');
      const { coach, award } = await givenAnAward(service);
      const { personId } = coach;
      const sanctionId = newId();
      service.todayIs('2027-03-01');
      if (first === 'line') await hears(coach, sanctionId, 1, { effects: [], lines: [line] } as never);
      await service.hears(withdrawalInForce, { personId, sanctionId, effectiveOn: '2027-03-01' });
      if (first === 'end') await hears(coach, sanctionId, 1, { effects: [], lines: [line] } as never);

      expect((await read(award.reference)).registerEntry).toEqual({ status: 'WITHDRAWN', lines: [shown] });
      expect(await forMail(award.id)).toEqual({ withdrawnFrom: '2027-03-01', byConsent: true });
      expect(await held(coach)).toMatchObject({
        ...{ status: 'WITHDRAWN', byConsent: true, changes: [{ byConsent: true }, { byConsent: false }] },
        reasons: [{ code: 'ACCREDITATION_STANDS_ENDED_BY_CONSENT' }],
      });
      await service.hears(restorationGranted, { personId, sanctionId, grantedOn: '2027-03-02' });
      service.todayIs('2027-03-02');
      const waiting = await givenAnApplication(service, coach);
      await awardLevel(service, registrarOf(service), waiting);
      expect((await read(award.reference)).registerEntry).toEqual({ status: 'ACCREDITED', lines: [shown] });
      await service.hears(withdrawalAnnulled, { personId, sanctionId, annulledOn: '2027-03-03' });
      await hears(coach, sanctionId, 2, NONE);
      service.todayIs('2027-03-03');
      expect((await read(award.reference)).registerEntry.lines).toEqual([]);
    }
  });

  it('O9: of a withdrawal that never was nothing is left, and one may be withdrawn from anew', async () => {
    service.todayIs('2026-11-22');
    const { coach, award } = await givenAnAward(service);
    const { personId } = coach;
    service.todayIs('2026-12-22');
    const [first, second] = [newId(), newId()];
    await service.hears(withdrawalInForce, { personId, sanctionId: first, effectiveOn: '2026-12-22' });
    service.todayIs('2027-02-01');
    const before = new Date(service.clock.now().getTime() - 1).toISOString();
    await service.hears(withdrawalAnnulled, { personId, sanctionId: first, annulledOn: '2027-02-01' });

    expect(await held(coach, '2027-01-01')).toMatchObject({ status: 'ACCREDITED' });
    expect(await held(coach, '2027-01-01', before)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await read(award.reference)).registerEntry).toMatchObject({ status: 'ACCREDITED' });
    expect((await apply(service, coach, 'two')).errors).toBeUndefined();
    await service.hears(withdrawalAnnulled, { personId, sanctionId: second, annulledOn: '2027-02-01' });
    await service.hears(withdrawalInForce, { personId, sanctionId: second, effectiveOn: '2027-02-01' });
    expect(await held(coach)).toMatchObject({ status: 'ACCREDITED' });
    await service.hears(withdrawalInForce, { personId, sanctionId: newId(), effectiveOn: '2027-02-01' });
    expect(await held(coach)).toMatchObject({ status: 'WITHDRAWN' });
  });
});
