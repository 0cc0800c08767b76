import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { feedbackGiven } from '@standing/practice/facts';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenASignature, givenPractice, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aScheme } from './scheme.js';

const [, hours] = aScheme().requirements;
const twoInAYear = {
  ...hours,
  id: 'feedback',
  title: { fr: 'Retours de clients', en: 'Client feedback' },
  measure: { kind: 'count', of: { kind: 'feedback' } },
  window: { kind: 'rolling', months: 12 },
  threshold: { kind: 'constant', amount: 2 },
  evidence: 'confirmed',
};

/** Of a supervisor and a peer: two different ones. */
const twoColleagues = {
  ...twoInAYear,
  id: 'colleagues',
  title: { fr: 'Retours de pairs et de superviseurs', en: 'Feedback of peers and supervisors' },
  measure: { kind: 'distinct', of: { kind: 'feedback', givers: ['supervisor', 'peer'] }, by: 'giverId' },
};

describe('feedback in the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    const { requirements, collected } = aScheme();
    await givenAScheme(service, {
      collected: [...collected, 'feedback'],
      requirements: [...requirements, twoInAYear, twoColleagues],
    });
  });
  afterAll(() => service.stop());

  const given = async (
    { personId }: Member,
    givenOn = '2026-11-20',
    by: Partial<DataOf<typeof feedbackGiven>> = {},
  ) => {
    const data: DataOf<typeof feedbackGiven> = { feedbackId: newId(), personId, engagementId: newId(), givenOn, ...by };
    await service.hears(feedbackGiven, data);
    return data;
  };

  it('is another person’s word, with its day and without a length or an answer', async () => {
    const coach = service.member();
    const { feedbackId, engagementId } = await given(coach);

    expect(await ledgerOf(service, coach)).toMatchObject([
      {
        source: 'practice.feedback',
        sourceId: feedbackId,
        revision: 1,
        kind: 'feedback',
        heldOn: '2026-11-20',
        minutes: 0,
        attributes: { engagementId },
        trust: 'confirmed',
        state: 'active',
      },
    ]);
  });

  it('is recorded once, however often it is told', async () => {
    const coach = service.member();
    const data = await given(coach);
    await service.hears(feedbackGiven, data);

    expect(await ledgerOf(service, coach)).toHaveLength(1);
  });

  it('counts within twelve months, and is asked for with what is missing', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await given(coach);
    await given(coach, '2025-11-01');

    expect(await lineOf(service, coach, 'feedback')).toMatchObject({
      result: 'UNMET',
      counted: 1,
      needed: 2,
      remedy: { code: 'ADD', amount: 1 },
    });

    await given(coach, '2026-10-01');
    expect(await lineOf(service, coach, 'feedback')).toMatchObject({ result: 'MET', counted: 2 });
  });

  it('of a supervisor or a peer counts where a line asks for it, once for each, and on no line about clients', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await given(coach);
    const giverId = newId();
    for (const giver of [
      { giverKind: 'supervisor', giverId },
      { giverKind: 'supervisor', giverId },
      { giverKind: 'sponsor', giverId: newId() },
    ] as const)
      await given(coach, '2026-11-20', { engagementId: null, ...giver });

    expect(await lineOf(service, coach, 'feedback')).toMatchObject({ counted: 1 });
    expect(await lineOf(service, coach, 'colleagues')).toMatchObject({ result: 'UNMET', counted: 1, needed: 2 });

    await given(coach, '2026-11-20', { engagementId: null, giverKind: 'peer', giverId: newId() });
    expect(await lineOf(service, coach, 'feedback')).toMatchObject({ counted: 1 });
    expect(await lineOf(service, coach, 'colleagues')).toMatchObject({ result: 'MET', counted: 2 });
  });

  it('shows its month and no day, counted or left out, and the day of everything else', async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    await given(coach);
    await given(coach, '2025-03-14');
    await givenPractice(service, coach);

    const { used, leftOut } = await lineOf(service, coach, 'feedback');
    const practice = await lineOf(service, coach, 'hours');

    expect(used).toMatchObject([{ kind: 'feedback', heldOn: null, heldIn: '2026-11' }]);
    expect(leftOut).toMatchObject([{ kind: 'feedback', heldOn: null, heldIn: '2025-03' }]);
    expect(practice.used).toMatchObject([{ heldOn: '2026-11-20', heldIn: '2026-11' }]);
  });

  it('has an id that tells no moment', async () => {
    const coach = service.member();
    await given(coach);
    const [row] = await ledgerOf(service, coach);

    // The digit is the version: 7 carries the time, 4 is random.
    expect(row?.id[14]).toBe('4');
  });
});
