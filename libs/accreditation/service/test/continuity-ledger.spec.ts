import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { continuityConfirmed, continuityEnded } from '@standing/practice/facts';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { givenASignature, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { withCover } from './scheme.js';

const [code, cover] = withCover.requirements;
const plan = {
  ...cover,
  id: 'plan',
  title: { fr: 'Plan de continuité', en: 'Continuity plan' },
  explanation: { fr: 'Un plan de moins de douze mois.', en: 'A plan less than twelve months old.' },
  measure: { kind: 'in-force', of: { kind: 'continuity-plan' } },
  evidence: 'confirmed',
};

type Confirmed = DataOf<typeof continuityConfirmed>;

/** What practice tells of a plan that both confirmed on 1 March 2026. */
function aConfirmation({ personId }: Member, changes: Partial<Confirmed> = {}): Confirmed {
  const days = { confirmedOn: '2026-03-01', holdsUntil: '2027-02-28' };
  return { confirmationId: newId(), planId: newId(), personId, ...days, ...changes };
}

describe('a continuity plan in the ledger', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    const collected = ['practice', 'code-signature', 'continuity-plan'];
    await givenAScheme(service, { collected, requirements: [code, plan] });
  });
  afterAll(() => service.stop());

  const confirmed = (told: Confirmed) => () => service.hears(continuityConfirmed, told);
  const ended = (endedOn: string, ...told: [Confirmed, ...Confirmed[]]) => {
    const [{ planId, personId }] = told;
    const confirmations = told.map(({ confirmationId, confirmedOn }) => ({ confirmationId, confirmedOn }));
    return () => service.hears(continuityEnded, { planId, personId, endedOn, confirmations });
  };
  const resultsOn = async (coach: Member, ...days: string[]) => {
    const lines = [];
    for (const on of days) lines.push((await lineOf(service, coach, 'plan', { on })).result);
    return lines;
  };
  const signed = async (changes: Partial<Member> = {}) => {
    const coach = service.member(changes);
    await givenASignature(service, coach);
    return coach;
  };

  it('is the word of two people, from the day on which both confirmed it until the day before the next check', async () => {
    const coach = service.member();
    const told = aConfirmation(coach);
    await confirmed(told)();
    await confirmed(told)();

    expect(await ledgerOf(service, coach)).toMatchObject([
      {
        source: 'practice.continuity',
        sourceId: told.confirmationId,
        revision: 1,
        kind: 'continuity-plan',
        heldOn: '2026-03-01',
        heldUntil: '2027-02-28',
        minutes: 0,
        attributes: { planId: told.planId },
        trust: 'confirmed',
        state: 'active',
      },
    ]);
  });

  it('satisfies the line of a published scheme for its year, and then asks for the next check', async () => {
    const coach = await signed({ locale: 'fr' });
    expect(await lineOf(service, coach, 'plan')).toMatchObject({
      result: 'UNMET',
      remedy: {
        code: 'PROVIDE',
        sentence: 'Convenez d’un plan de continuité avec un relais, et confiez-lui votre liste.',
      },
    });
    await confirmed(aConfirmation(coach))();

    const days = ['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01'];
    expect(await resultsOn(coach, ...days)).toEqual(['UNMET', 'MET', 'MET', 'UNMET']);
    expect(await lineOf(service, coach, 'plan', { on: '2027-03-01' })).toMatchObject({
      remedy: {
        code: 'RENEW',
        sentence:
          'Votre plan de continuité n’est plus confirmé. Confirmez-le tous deux, ou convenez-en avec un autre relais.',
      },
      leftOut: [{ reason: 'ACCREDITATION_ENDED' }],
    });
  });

  it('is extended by a later confirmation, and not between two that do not meet', async () => {
    const coach = await signed();
    const first = aConfirmation(coach);
    const { planId } = first;
    const early = aConfirmation(coach, { planId, confirmedOn: '2027-02-01', holdsUntil: '2028-01-31' });
    const late = aConfirmation(coach, { planId, confirmedOn: '2028-02-10', holdsUntil: '2029-02-09' });
    for (const tell of [late, first, early].map(confirmed)) await tell();

    const days = ['2027-03-01', '2028-01-31', '2028-02-01', '2028-02-09', '2028-02-10'];
    expect(await resultsOn(coach, ...days)).toEqual(['MET', 'MET', 'UNMET', 'UNMET', 'MET']);
    expect(await lineOf(service, coach, 'plan', { on: '2027-03-01' })).toMatchObject({ nextChangeOn: '2028-02-01' });
  });

  it.each(['in order', 'backwards'])('holds no longer from the day on which it ended, told %s', async (order) => {
    const coach = await signed();
    const first = aConfirmation(coach);
    const second = aConfirmation(coach, {
      planId: first.planId,
      confirmedOn: '2027-02-01',
      holdsUntil: '2028-01-31',
    });
    const end = ended('2027-02-15', first, second);
    const facts = [confirmed(first), confirmed(second), end, end];
    for (const tell of order === 'in order' ? facts : facts.reverse()) await tell();

    expect(await resultsOn(coach, '2026-03-01', '2027-02-14', '2027-02-15')).toEqual(['MET', 'MET', 'UNMET']);
    expect(await ledgerOf(service, coach)).toHaveLength(5);
  });

  it.each(['in order', 'backwards'])('never held where it ended on its first day, told %s', async (order) => {
    const coach = await signed();
    const told = aConfirmation(coach);
    const facts = [confirmed(told), ended('2026-03-01', told)];
    for (const tell of order === 'in order' ? facts : facts.reverse()) await tell();

    expect(await lineOf(service, coach, 'plan', { on: '2026-03-01' })).toMatchObject({
      result: 'UNMET',
      leftOut: [{ reason: 'ACCREDITATION_WITHDRAWN' }],
    });
  });

  it('is no concern of another plan’s end', async () => {
    const coach = await signed();
    await ended('2026-06-01', aConfirmation(coach, { confirmedOn: '2026-01-01', holdsUntil: '2026-12-31' }))();
    await confirmed(aConfirmation(coach, { confirmedOn: '2026-07-01', holdsUntil: '2027-06-30' }))();

    expect(await resultsOn(coach, '2026-06-01', '2026-07-01', '2027-06-30')).toEqual(['UNMET', 'MET', 'MET']);
  });
});
