import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataOf } from '@standing/fact-kit';
import { coverCorrected, coverDeclared, coverRefused, coverVerified, coverWithdrawn } from '@standing/insurance/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenASignature, ledgerOf, lineOf, standingShownTo } from './given.js';
import { givenAScheme } from './given-draft.js';
import { withCover } from './scheme.js';

/** What a fact says of a cover from 1 July 2026 to 30 June 2027. */
function aCover({ personId }: Member, changes: Partial<DataOf<typeof coverDeclared>> = {}) {
  return {
    coverId: newId(),
    personId,
    startsOn: '2026-07-01',
    endsOn: '2027-06-30',
    countries: ['BE', 'FR'],
    revision: 1,
    ...changes,
  };
}

describe('a cover in the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, withCover);
  });
  afterAll(() => service.stop());

  const verified = (cover: DataOf<typeof coverDeclared>, revision = cover.revision + 1) =>
    service.hears(coverVerified, { ...cover, seenOn: '2026-11-20', revision });

  it('is kept from its first to its last day, with ids and codes only', async () => {
    const coach = service.member();
    const cover = aCover(coach);
    await service.hears(coverDeclared, cover);
    await verified(cover);

    expect(await ledgerOf(service, coach)).toMatchObject(
      [
        { revision: 1, trust: 'declared' },
        { revision: 2, trust: 'documented' },
      ].map((row) => ({
        ...row,
        source: 'insurance.cover',
        sourceId: cover.coverId,
        kind: 'insurance-cover',
        heldOn: '2026-07-01',
        heldUntil: '2027-06-30',
        minutes: 0,
        attributes: { countries: ['BE', 'FR'] },
        state: 'active',
      })),
    );
  });

  it('of an employer is of a kind of its own to the end, with what it covers', async () => {
    const coach = service.member();
    const cover = aCover(coach, { kind: 'employer-letter', activities: ['coaching', 'training'] });
    const { coverId, personId, kind } = cover;
    await service.hears(coverDeclared, cover);
    await service.hears(coverCorrected, { ...cover, kind: 'policy', revision: 2 });
    await service.hears(coverCorrected, { ...cover, revision: 3 });
    await service.hears(coverWithdrawn, { coverId, personId, kind, revision: 4 });

    const rows = (await ledgerOf(service, coach)).map((row) => [row.kind, row.state, row.attributes]);
    const attributes = { countries: ['BE', 'FR'], activities: ['coaching', 'training'] };
    expect(rows).toEqual([
      ['employer-cover', 'active', attributes],
      ['insurance-cover', 'active', attributes],
      ['employer-cover', 'active', attributes],
      ['employer-cover', 'withdrawn', {}],
    ]);
  });

  /** What each fate of a cover looks like on its line. */
  const fates: readonly (readonly [string, (coach: Member) => (() => Promise<unknown>)[], Record<string, unknown>])[] =
    [
      [
        'declared',
        (coach) => [() => service.hears(coverDeclared, aCover(coach))],
        {
          result: 'UNMET',
          awaiting: 1,
          remedy: { code: 'CONFIRM' },
          leftOut: [{ trust: 'DECLARED', reason: 'ACCREDITATION_TRUST_TOO_LOW' }],
        },
      ],
      [
        'verified',
        (coach) => {
          const cover = aCover(coach);
          return [() => service.hears(coverDeclared, cover), () => verified(cover)];
        },
        { result: 'MET', nextChangeOn: '2027-07-01', used: [{ trust: 'DOCUMENTED', heldOn: '2026-07-01' }] },
      ],
      [
        'corrected, then verified',
        (coach) => {
          const cover = aCover(coach);
          const right = { ...cover, endsOn: '2026-12-31', revision: 2 };
          return [
            () => service.hears(coverDeclared, cover),
            () => service.hears(coverCorrected, right),
            () => verified(right),
          ];
        },
        { result: 'MET', nextChangeOn: '2027-01-01' },
      ],
      [
        'an employer’s letter',
        (coach) => {
          const cover = aCover(coach, { kind: 'employer-letter' });
          return [() => service.hears(coverDeclared, cover), () => verified(cover)];
        },
        { result: 'UNMET', awaiting: 0, used: [], leftOut: [], remedy: { code: 'PROVIDE' } },
      ],
      [
        'refused',
        (coach) => {
          const { coverId, personId, ...cover } = aCover(coach);
          return [
            () => service.hears(coverDeclared, { coverId, personId, ...cover }),
            () => service.hears(coverRefused, { coverId, personId, reason: 'other-days', revision: 2 }),
          ];
        },
        { result: 'UNMET', awaiting: 0, remedy: { code: 'PROVIDE' }, leftOut: [{ reason: 'ACCREDITATION_DECLINED' }] },
      ],
      [
        'withdrawn',
        (coach) => {
          const { coverId, personId, ...cover } = aCover(coach);
          return [
            () => service.hears(coverDeclared, { coverId, personId, ...cover }),
            () => service.hears(coverWithdrawn, { coverId, personId, revision: 2 }),
          ];
        },
        { result: 'UNMET', leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN', heldOn: '2026-07-01' }] },
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

    expect(await lineOf(service, coach, 'cover')).toMatchObject(expected);
  });

  it('counts on its last day, is over on the next, and asks to be renewed', async () => {
    const coach = service.member({ locale: 'fr' });
    await givenASignature(service, coach);
    await verified(aCover(coach));

    expect(await lineOf(service, coach, 'cover', { on: '2027-06-30' })).toMatchObject({ result: 'MET' });
    expect(await lineOf(service, coach, 'cover', { on: '2027-07-01' })).toMatchObject({
      result: 'UNMET',
      remedy: {
        code: 'RENEW',
        sentence: 'Votre assurance a pris fin. Renouvelez-la, puis déclarez la nouvelle période.',
      },
      leftOut: [{ reason: 'ACCREDITATION_ENDED', reasonSentence: 'Avait déjà pris fin ce jour-là.' }],
    });
    expect(await lineOf(service, coach, 'cover', { on: '2026-06-30' })).toMatchObject({
      remedy: { code: 'WAIT', by: '2026-07-01' },
      leftOut: [{ reason: 'ACCREDITATION_NOT_BEGUN' }],
    });
  });

  it('is the next thing to do while there is none', async () => {
    const coach = service.member();
    await givenASignature(service, coach);

    const { decision } = await standingShownTo(service, coach, { level: 'one' });

    expect(decision.nextBest).toEqual({
      ruleId: 'cover',
      code: 'PROVIDE',
      sentence: 'Insurance: Declare your professional indemnity cover.',
    });
  });
});
