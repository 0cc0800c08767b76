import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { practiceLogged, practiceWithdrawn } from '@standing/practice/facts';
import {
  sessionAcceptanceReversed,
  sessionAcceptedOnDocuments,
  sessionConfirmed,
  sessionDeclared,
  sessionDeclined,
  sessionWithdrawn,
} from '@standing/supervision/facts';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { aSession, confirmationOf, givenASignature, givenPractice, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';

describe('the evidence ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service);
  });
  afterAll(() => service.stop());

  it('keeps what was told, with ids and codes only', async () => {
    const coach = service.member();
    const told = await givenPractice(service, coach, { kind: 'team', paid: false });

    const [row] = await ledgerOf(service, coach);

    expect(row).toMatchObject({
      source: 'practice.entry',
      sourceId: told.entryId,
      revision: 1,
      kind: 'practice',
      heldOn: '2026-11-20',
      minutes: 600,
      attributes: { form: 'team', engagementId: told.engagementId, paid: false },
      trust: 'declared',
      state: 'active',
      toldAt: service.clock.now(),
      recordedAt: service.clock.now(),
    });
  });

  it('takes a fact once, however often it is delivered, and under whichever id', async () => {
    const coach = service.member();
    const session = aSession(coach);
    const factId = newId();

    expect(await service.hears(sessionDeclared, session, factId)).toBe('handled');
    expect(await service.hears(sessionDeclared, session, factId)).toBe('seen before');
    expect(await service.hears(sessionDeclared, session)).toBe('handled');
    expect(await ledgerOf(service, coach)).toHaveLength(1);
  });

  it('never records two rows of a person at one moment, even when they arrive at once', async () => {
    const coach = service.member();

    await Promise.all(Array.from({ length: 8 }, () => givenPractice(service, coach)));

    const moments = (await ledgerOf(service, coach)).map(({ recordedAt }) => recordedAt.getTime());
    const first = service.clock.now().getTime();
    expect(moments).toEqual(Array.from({ length: 8 }, (_, index) => first + index));
  });

  it('keeps its order when the body’s clock is set back', async () => {
    const coach = service.member();
    await givenPractice(service, coach);
    service.clock.advance(-3600);

    await givenPractice(service, coach);

    service.clock.advance(3600);
    const [one, other] = await ledgerOf(service, coach);
    expect(other!.recordedAt.getTime()).toBe(one!.recordedAt.getTime() + 1);
  });

  it('has no row that the service could change or remove', async () => {
    const coach = service.member();
    await givenPractice(service, coach);

    await expect(
      service.inBody((manager) => manager.query('update accreditation.evidence set minutes = 1')),
    ).rejects.toThrow(/permission denied/);
    await expect(service.inBody((manager) => manager.query('delete from accreditation.evidence'))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('what happened to a session, in any order of arrival', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service);
  });
  afterAll(() => service.stop());

  type Coach = ReturnType<RunningService['member']>;

  /** What each fate of a session looks like on the line of the current quarter. */
  const fates: readonly (readonly [string, (coach: Coach) => (() => Promise<unknown>)[], Record<string, unknown>])[] = [
    [
      'confirmed',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionConfirmed, confirmationOf(session)),
        ];
      },
      { counted: 60, awaiting: 0, used: [{ trust: 'CONFIRMED' }], leftOut: [] },
    ],
    [
      'attested by a supervisor who is not vetted',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionConfirmed, confirmationOf(session, { trust: 'declared' })),
        ];
      },
      { counted: 0, awaiting: 60, used: [], leftOut: [{ trust: 'DECLARED', reason: 'ACCREDITATION_TRUST_TOO_LOW' }] },
    ],
    [
      'corrected',
      (coach) => {
        const session = aSession(coach, { minutes: 90 });
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionConfirmed, confirmationOf(session, { minutes: 45, corrected: true })),
        ];
      },
      { counted: 45, used: [{ amount: 45 }], leftOut: [] },
    ],
    [
      'accepted by the body on documents',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionAcceptedOnDocuments, { ...session, revision: 2 }),
        ];
      },
      { counted: 60, awaiting: 0, used: [{ trust: 'DOCUMENTED' }], leftOut: [] },
    ],
    [
      'accepted on documents, and confirmed after all',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionAcceptedOnDocuments, { ...session, revision: 2 }),
          () => service.hears(sessionConfirmed, confirmationOf(session, { minutes: 45, revision: 3 })),
        ];
      },
      { counted: 45, awaiting: 0, used: [{ trust: 'CONFIRMED', amount: 45 }], leftOut: [] },
    ],
    [
      'accepted on documents no longer',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionAcceptedOnDocuments, { ...session, revision: 2 }),
          () => service.hears(sessionAcceptanceReversed, { ...session, revision: 3 }),
        ];
      },
      { counted: 0, awaiting: 60, used: [], leftOut: [{ trust: 'DECLARED', reason: 'ACCREDITATION_TRUST_TOO_LOW' }] },
    ],
    [
      'declined',
      (coach) => {
        const session = aSession(coach);
        const { sessionId, personId, supervisorId } = session;
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionDeclined, { sessionId, personId, supervisorId, reason: 'not-held', revision: 2 }),
        ];
      },
      { counted: 0, awaiting: 0, leftOut: [{ reason: 'ACCREDITATION_DECLINED', heldOn: '2026-11-10', amount: 60 }] },
    ],
    [
      'withdrawn',
      (coach) => {
        const session = aSession(coach);
        const { sessionId, personId } = session;
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionWithdrawn, { sessionId, personId, revision: 2 }),
        ];
      },
      { counted: 0, awaiting: 0, leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN', heldOn: '2026-11-10', amount: 60 }] },
    ],
    [
      'confirmed, and open again',
      (coach) => {
        const session = aSession(coach);
        return [
          () => service.hears(sessionDeclared, session),
          () => service.hears(sessionConfirmed, confirmationOf(session)),
          () => service.hears(sessionDeclared, { ...session, revision: 3 }),
        ];
      },
      { counted: 0, awaiting: 60 },
    ],
  ];

  it.each(
    fates.flatMap(([fate, facts, line]) => [
      [fate, 'in order', facts, line] as const,
      [fate, 'backwards', facts, line] as const,
    ]),
  )('is %s, told %s', async (_, order, facts, expected) => {
    const coach = service.member();
    await givenASignature(service, coach);
    const steps = order === 'in order' ? facts(coach) : facts(coach).reverse();

    for (const step of steps) await step();

    const { parts } = await lineOf(service, coach, 'supervision');
    expect(parts[1]).toMatchObject(expected);
  });

  it.each(['mentoring', 'training', 'supervision-given'] as const)('counts %s as no coaching', async (kind) => {
    const coach = service.member();
    await givenASignature(service, coach);
    const { entryId, personId } = await givenPractice(service, coach, { kind });

    expect(await lineOf(service, coach, 'hours')).toMatchObject({ counted: 0, raw: 0, leftOut: [] });
    await service.hears(practiceWithdrawn, { entryId, personId, kind, revision: 2 });
    expect(await ledgerOf(service, coach)).toMatchObject([
      { kind: 'code-signature' },
      { kind: 'other-practice', attributes: { form: kind }, state: 'active' },
      { kind: 'other-practice', state: 'withdrawn' },
    ]);
    expect(await lineOf(service, coach, 'hours')).toMatchObject({ raw: 0, leftOut: [] });
  });

  it('is of no weight when practice is withdrawn, told in either order', async () => {
    const [first, second] = [service.member(), service.member()];
    for (const coach of [first, second]) await givenASignature(service, coach);
    const { entryId } = await givenPractice(service, first);
    await service.hears(practiceWithdrawn, { entryId, personId: first.personId, revision: 2 });
    const late = { entryId: newId(), personId: second.personId };
    await service.hears(practiceWithdrawn, { ...late, revision: 2 });
    await service.hears(practiceLogged, {
      ...late,
      engagementId: newId(),
      kind: 'individual',
      heldOn: '2026-11-20',
      minutes: 600,
      paid: true,
      revision: 1,
    });

    for (const coach of [first, second]) {
      expect(await lineOf(service, coach, 'hours')).toMatchObject({
        result: 'UNMET',
        counted: 0,
        raw: 600,
        leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN' }],
      });
    }
  });
});
