import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataOf } from '@standing/fact-kit';
import type { Member } from '@standing/platform/auth';
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
import { aSession, confirmationOf, givenAConfirmedSession, givenASignature, ledgerOf, lineOf } from './given.js';
import { givenAScheme } from './given-draft.js';
import { aScheme } from './scheme.js';

const [code, , quarterly] = aScheme().requirements;
const coaching = { ...quarterly, window: { kind: 'rolling', months: 12 } };
const ofGroup = [{ test: 'in', attribute: 'form', values: ['group'] }];
/** Asked for with all that supervision can be asked with: a form, and the formula for a group. */
const own = {
  ...coaching,
  id: 'own',
  title: { fr: 'Supervision de la supervision', en: 'Supervision of supervision' },
  measure: {
    kind: 'minutes',
    of: { kind: 'supervision-of-supervision', forms: ['individual', 'group'] },
    convert: [{ kind: 'group', size: 'contracted', brackets: [{ per: 2 }], where: ofGroup }],
  },
};

type Session = DataOf<typeof sessionDeclared>;

describe('supervision of the supervision that a member gives', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(accreditation);
    const collected = ['supervision', 'supervision-of-supervision', 'code-signature'];
    await givenAScheme(service, { collected, requirements: [code, coaching, own] });
  });
  afterAll(() => service.stop());

  const signed = async () => {
    const coach = service.member();
    await givenASignature(service, coach);
    return coach;
  };
  const supervising = (coach: Member, changes: Partial<Session> = {}) =>
    aSession(coach, { subject: 'supervision', ...changes });
  const counted = async (coach: Member) => {
    const lines = [await lineOf(service, coach, 'supervision'), await lineOf(service, coach, 'own')];
    return lines.map(({ counted }) => counted as number);
  };
  const kinds = async (coach: Member) =>
    (await ledgerOf(service, coach)).slice(1).map(({ kind, state, trust }) => [kind, state, trust]);

  it('counts where it is asked for, and not where supervision of coaching is', async () => {
    const coach = await signed();
    await givenAConfirmedSession(service, coach, { subject: 'supervision' });
    expect(await counted(coach)).toEqual([0, 60]);
    expect(await lineOf(service, coach, 'supervision')).toMatchObject({ result: 'UNMET', raw: 0, leftOut: [] });
    expect(await lineOf(service, coach, 'own')).toMatchObject({ result: 'MET', used: [{ amount: 60 }] });

    await givenAConfirmedSession(service, coach, { subject: 'coaching', minutes: 45 });
    await givenAConfirmedSession(service, coach, { minutes: 30 });
    expect(await counted(coach)).toEqual([75, 60]);
  });

  it('is weighed by the formula for groups', async () => {
    const coach = await signed();
    await givenAConfirmedSession(service, coach, { subject: 'supervision', form: 'group', contracted: 4 });

    expect(await counted(coach)).toEqual([0, 30]);
  });

  it.each(['in order', 'backwards'])('is of its kind through a correction, told %s', async (order) => {
    const coach = await signed();
    const session = supervising(coach, { minutes: 90 });
    const facts = [
      () => service.hears(sessionDeclared, session),
      () => service.hears(sessionConfirmed, confirmationOf(session, { minutes: 45, corrected: true })),
    ];
    for (const tell of order === 'in order' ? facts : facts.reverse()) await tell();

    expect(await counted(coach)).toEqual([0, 45]);
  });

  it('is of its kind when it is declined, accepted on documents, reversed or withdrawn', async () => {
    const coach = await signed();
    const told = supervising(coach);
    const { sessionId, personId, supervisorId, subject } = told;
    await service.hears(sessionDeclared, told);
    await service.hears(sessionDeclined, { sessionId, personId, supervisorId, subject, reason: 'other', revision: 2 });
    await service.hears(sessionAcceptedOnDocuments, { ...told, revision: 3 });
    await service.hears(sessionAcceptanceReversed, { ...told, revision: 4 });
    await service.hears(sessionWithdrawn, { sessionId, personId, subject, revision: 5 });

    expect(await kinds(coach)).toEqual([
      ['supervision-of-supervision', 'active', 'declared'],
      ['supervision-of-supervision', 'declined', 'declared'],
      ['supervision-of-supervision', 'active', 'documented'],
      ['supervision-of-supervision', 'active', 'declared'],
      ['supervision-of-supervision', 'withdrawn', 'declared'],
    ]);
    expect(await counted(coach)).toEqual([0, 0]);
  });

  it('that is missing is said as supervision is', async () => {
    const coach = { ...(await signed()), locale: 'en' as const };
    await service.hears(sessionDeclared, supervising(coach));

    expect(await lineOf(service, coach, 'own')).toMatchObject({
      remedy: { code: 'CONFIRM', sentence: expect.stringMatching(/^Have 1.h of what is declared confirmed\.$/) },
    });
  });
});
