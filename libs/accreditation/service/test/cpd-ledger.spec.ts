import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activityCorrected, activityRecorded, activityWithdrawn } from '@standing/cpd/facts';
import { newId } from '@standing/kernel';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenASignature, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';

describe('continuing professional development in the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    await givenAScheme(service, { collected: ['practice', 'supervision', 'code-signature', 'cpd'] });
  });
  afterAll(() => service.stop());

  const aCoach = async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    return coach;
  };
  const activityOf = ({ personId }: { personId: string }) => ({
    activityId: newId(),
    personId,
    kind: 'training' as const,
    firstDay: '2026-11-18',
    lastDay: '2026-11-20',
    minutes: 600,
    documented: true,
    revision: 1,
  });

  it('counts on its last day, with the trust that its file gives', async () => {
    const coach = await aCoach();
    const activity = activityOf(coach);
    await service.hears(activityRecorded, activity);
    await service.hears(activityRecorded, { ...activityOf(coach), minutes: 30, documented: false });

    const [, first, second] = await ledgerOf(service, coach);

    expect(first).toMatchObject({
      source: 'cpd.activity',
      sourceId: activity.activityId,
      revision: 1,
      kind: 'cpd',
      heldOn: '2026-11-20',
      minutes: 600,
      attributes: { form: 'training' },
      trust: 'documented',
      state: 'active',
    });
    expect(second).toMatchObject({ trust: 'declared', minutes: 30 });
    expect(await lineOf(service, coach, 'cpd')).toMatchObject({ result: 'MET', needed: 600, counted: 630 });
  });

  it('counts as documented once its file was erased, which its piece says', async () => {
    const coach = await aCoach();
    const activity = activityOf(coach);
    await service.hears(activityRecorded, activity);
    await service.hears(activityCorrected, { ...activity, fileErasedOn: '2028-01-01', revision: 2 });

    const [, before, after] = await ledgerOf(service, coach);

    expect(before?.attributes).not.toHaveProperty('documentErasedOn');
    expect(after).toMatchObject({ trust: 'documented', attributes: { documentErasedOn: '2028-01-01' } });
    expect(await lineOf(service, coach, 'cpd')).toMatchObject({ result: 'MET', counted: 600 });
  });

  type Activity = ReturnType<typeof activityOf>;
  const fates: readonly (readonly [string, (activity: Activity) => (() => Promise<unknown>)[], object])[] = [
    [
      'corrected',
      (activity) => [
        () => service.hears(activityRecorded, activity),
        () => service.hears(activityCorrected, { ...activity, minutes: 300, documented: false, revision: 2 }),
      ],
      { result: 'UNMET', counted: 300, used: [{ amount: 300, trust: 'DECLARED' }], leftOut: [] },
    ],
    [
      'withdrawn',
      (activity) => [
        () => service.hears(activityRecorded, activity),
        () => service.hears(activityWithdrawn, { ...idsOf(activity), revision: 2 }),
      ],
      { result: 'UNMET', counted: 0, raw: 600, leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN' }] },
    ],
    [
      'corrected, then withdrawn',
      (activity) => [
        () => service.hears(activityRecorded, activity),
        () => service.hears(activityCorrected, { ...activity, minutes: 300, revision: 2 }),
        () => service.hears(activityWithdrawn, { ...idsOf(activity), revision: 3 }),
      ],
      { result: 'UNMET', counted: 0, leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN', amount: 300 }] },
    ],
  ];

  it.each(
    fates.flatMap(([fate, facts, line]) => [
      [fate, 'in order', facts, line] as const,
      [fate, 'backwards', facts, line] as const,
    ]),
  )('is %s, told %s', async (_, order, facts, expected) => {
    const coach = await aCoach();
    const steps = facts(activityOf(coach));

    for (const step of order === 'in order' ? steps : steps.reverse()) await step();

    expect(await lineOf(service, coach, 'cpd')).toMatchObject(expected);
  });
});

function idsOf({ activityId, personId }: { activityId: string; personId: string }) {
  return { activityId, personId };
}
