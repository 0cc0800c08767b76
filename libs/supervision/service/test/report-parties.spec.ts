import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suspensionInForce, withdrawalInForce } from '@standing/complaints/facts';
import { deathRecorded } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Agreement } from '../src/agreements/agreement.entity.js';
import { supervision } from '../src/index.js';
import { WeighingRow } from '../src/relations/weighing.entity.js';
import { codesOf } from './given.js';
import { knowing } from './given-contacts.js';
import { givenAReport, linkOf, MY_REPORTS, ONE_REPORT, TO_WRITE } from './given-report.js';

type Given = Awaited<ReturnType<typeof givenAReport>>;

describe('who has to do with a report', () => {
  let service: RunningService;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    service = await startService(supervision, knowing(addresses));
    service.todayIs('2026-12-01');
  });
  afterAll(() => service.stop());

  const codeOf = ({ errors }: { readonly errors?: readonly { readonly extensions: Record<string, unknown> }[] }) =>
    errors?.[0]?.extensions['code'];

  it('nobody but its two, whatever their role', async () => {
    const { id, link, send, ...report } = await givenAReport(service);
    const other = await givenAReport(service);
    await send(link, 0);
    const strangers: Record<string, Actor> = {
      member: service.member(),
      staff: service.member({ roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] }),
      anotherLink: linkOf(service, id, other.supervisor.id),
      linkOfAnotherReport: linkOf(service, other.id, report.supervisor.id),
      otherPurpose: { ...link, purpose: 'sign-statement' },
      public: { kind: 'public', bodyId: service.bodyId, locale: 'fr' },
      correspondence: { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' },
    };
    for (const [name, actor] of Object.entries(strangers)) {
      const answers = [
        await service.as(actor).graphql(ONE_REPORT, { id }),
        await send(actor, 1, { practice: 'Mine.' }),
        await report.sign(actor),
        await report.change('Mine.', {}, actor),
        await report.decline(actor),
        await report.takeBack(actor),
        await report.handOver(actor),
        await report.again(actor),
      ];

      for (const answer of answers)
        expect([name, codeOf(answer)]).toEqual([
          name,
          expect.stringMatching(/^(NOT_FOUND|FORBIDDEN|UNAUTHENTICATED)$/),
        ]);
    }
    expect((await report.read()).versions).toHaveLength(1);
  });

  it('each of the two by their own part: the coach writes no word of it, the supervisor signs nothing for the coach', async () => {
    const { coach, self, link, send, sign, change, takeBack, decline, handOver, read } = await givenAReport(service);
    await send(link, 0);

    const answers = [
      await send(coach, 1, { practice: 'Mine.' }),
      await takeBack(coach),
      await decline(coach),
      await sign(self),
      await change('No.', {}, self),
      await handOver(self),
    ];

    expect(answers.map(codeOf)).toEqual(Array(6).fill('NOT_FOUND'));
    expect((await read()).state).toBe('TO_READ');
  });

  it('no supervisor at a labelled address, signed in: the whole address opens it', async () => {
    const { self, id, send } = await givenAReport(service);
    const labelled = { ...self, email: self.email.replace('@', '+label@') };

    expect(codeOf(await service.as(labelled).graphql(ONE_REPORT, { id }))).toBe('NOT_FOUND');
    expect((await service.as(labelled).graphql(MY_REPORTS)).data['mySupervisorReports']).toEqual([]);
    expect(codeOf(await send(labelled, 0))).toBe('NOT_FOUND');
    expect((await send(self, 0)).errors).toBeUndefined();
  });

  const known = ({ self: { personId, email } }: Given) => {
    addresses.set(personId, email);
    return { personId };
  };
  const barring: Record<string, (of: Given) => Promise<unknown>> = {
    SUPERVISION_REPORT_RIGHT_ENDED: (of) =>
      service.hears(withdrawalInForce, { ...known(of), sanctionId: newId(), effectiveOn: '2026-12-01' }),
    SUPERVISION_REPORT_RIGHT_SUSPENDED: (of) =>
      service.hears(suspensionInForce, {
        ...known(of),
        ...{ measureId: newId(), revision: 1, fromOn: '2026-11-30', untilOn: null },
      }),
    SUPERVISION_REPORT_RELATION: ({ agreement: { id: agreementId } }) =>
      service.inBody((tx) =>
        tx.insert(WeighingRow, {
          ...{ id: newId(), bodyId: service.bodyId, agreementId, refused: ['family'], reviewed: [] },
          ...{ weighedOn: '2026-12-01', recordedAt: service.clock.now() },
        }),
      ),
    SUPERVISION_REPORT_DISOWNED: ({ agreement }) =>
      service.inBody((tx) => tx.update(Agreement, { id: agreement.id }, { disownedOn: '2026-12-01' })),
  };

  it.each(Object.keys(barring))('a supervisor signs no new text, and what both signed stands: %s', async (code) => {
    const of = await givenAReport(service);
    const { link, send, sign, handOver, read } = of;
    await send(link, 0);
    await barring[code]?.(of);

    expect(codesOf(await send(link, 1, { practice: 'New.' }))).toEqual([code]);
    expect(await read()).toMatchObject({ supervisorCannotSign: [{ code }] });
    expect((await sign()).errors).toBeUndefined();
    expect((await handOver()).errors).toBeUndefined();
  });

  it('nothing opens to a supervisor who has died, and their coach can still hand over what both signed', async () => {
    const of = await givenAReport(service);
    const { self, link, send, sign, handOver, change, id } = of;
    await send(link, 0);
    await service.hears(deathRecorded, { ...known(of), deathId: newId(), effectiveOn: '2026-11-30' });

    expect(codesOf(await change('Too late.'))).toEqual(['SUPERVISION_SUPERVISOR_UNAVAILABLE']);
    for (const answer of [
      await service.as(link).graphql(TO_WRITE),
      await service.as(self).graphql(ONE_REPORT, { id }),
      await send(link, 1, { practice: 'New.' }),
      await send(self, 1, { practice: 'New.' }),
    ])
      expect(codeOf(answer)).toBe('NOT_FOUND');
    expect([await sign(), await handOver()].flatMap(codesOf)).toEqual([]);
  });
});
