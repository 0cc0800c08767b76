import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawalInForce } from '@standing/complaints/facts';
import { coverDeclared, coverVerified } from '@standing/insurance/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { sessionConfirmed, sessionDeclared } from '@standing/supervision/facts';
import { type RunningService, startService } from '@standing/testing';
import { accreditation } from '../src/index.js';
import { aSession, confirmationOf, givenASignature, givenPractice } from './given.js';
import { givenAScheme } from './given-draft.js';
import { award, givenAnApplication, registrarOf } from './given-award.js';
import { aScheme, withCover } from './scheme.js';

/**
 * A coach signs on 5 January 2026. Two hours of supervision of 10 February is declared on 1 March and confirmed on the
 * 10th. Her cover from 1 April to 31 December is declared on its first day and verified on 5 April. She is awarded level
 * one on 1 May. Another session, of 20 January 2027, is declared and confirmed on the 25th. She is covered again only from
 * 1 February, declared that day and verified on the 3rd. On 15 March 2027 the first session is corrected to one hour. The
 * accreditation is withdrawn from 1 June 2027.
 *
 * Each line: the day asked about, and what is answered by what was known that evening, on 14 March 2027, and today:
 * not accredited, accredited or withdrawn; covered or not; minutes of supervision that count over twelve months.
 */
const ANSWERS = `
  2026-01-04 | N - 0   | N - 0   | N - 0
  2026-01-05 | N - 0   | N - 0   | N - 0
  2026-01-20 | N - 0   | N - 0   | N - 0
  2026-02-01 | N - 0   | N - 0   | N - 0
  2026-02-09 | N - 0   | N - 0   | N - 0
  2026-02-10 | N - 0   | N - 120 | N - 60
  2026-02-11 | N - 0   | N - 120 | N - 60
  2026-02-28 | N - 0   | N - 120 | N - 60
  2026-03-01 | N - 0   | N - 120 | N - 60
  2026-03-02 | N - 0   | N - 120 | N - 60
  2026-03-09 | N - 0   | N - 120 | N - 60
  2026-03-10 | N - 120 | N - 120 | N - 60
  2026-03-11 | N - 120 | N - 120 | N - 60
  2026-03-31 | N - 120 | N - 120 | N - 60
  2026-04-01 | N - 120 | N + 120 | N + 60
  2026-04-02 | N - 120 | N + 120 | N + 60
  2026-04-04 | N - 120 | N + 120 | N + 60
  2026-04-05 | N + 120 | N + 120 | N + 60
  2026-04-06 | N + 120 | N + 120 | N + 60
  2026-04-30 | N + 120 | N + 120 | N + 60
  2026-05-01 | A + 120 | A + 120 | A + 60
  2026-05-02 | A + 120 | A + 120 | A + 60
  2026-06-15 | A + 120 | A + 120 | A + 60
  2026-07-14 | A + 120 | A + 120 | A + 60
  2026-08-01 | A + 120 | A + 120 | A + 60
  2026-09-01 | A + 120 | A + 120 | A + 60
  2026-10-01 | A + 120 | A + 120 | A + 60
  2026-11-01 | A + 120 | A + 120 | A + 60
  2026-12-01 | A + 120 | A + 120 | A + 60
  2026-12-30 | A + 120 | A + 120 | A + 60
  2026-12-31 | A + 120 | A + 120 | A + 60
  2027-01-01 | A - 120 | A - 120 | A - 60
  2027-01-02 | A - 120 | A - 120 | A - 60
  2027-01-15 | A - 120 | A - 120 | A - 60
  2027-01-19 | A - 120 | A - 120 | A - 60
  2027-01-20 | A - 120 | A - 180 | A - 120
  2027-01-24 | A - 120 | A - 180 | A - 120
  2027-01-25 | A - 180 | A - 180 | A - 120
  2027-01-26 | A - 180 | A - 180 | A - 120
  2027-01-31 | A - 180 | A - 180 | A - 120
  2027-02-01 | A - 180 | A + 180 | A + 120
  2027-02-02 | A - 180 | A + 180 | A + 120
  2027-02-03 | A + 180 | A + 180 | A + 120
  2027-02-04 | A + 180 | A + 180 | A + 120
  2027-02-09 | A + 180 | A + 180 | A + 120
  2027-02-10 | A + 60  | A + 60  | A + 60
  2027-02-11 | A + 60  | A + 60  | A + 60
  2027-03-01 | A + 60  | A + 60  | A + 60
  2027-03-13 | A + 60  | A + 60  | A + 60
  2027-03-14 | A + 60  | A + 60  | A + 60
  2027-03-15 | A + 60  | A + 60  | A + 60
  2027-03-16 | A + 60  | A + 60  | A + 60
  2027-04-01 | A + 60  | A + 60  | A + 60
  2027-05-01 | A + 60  | A + 60  | A + 60
  2027-05-30 | A + 60  | A + 60  | A + 60
  2027-05-31 | A + 60  | A + 60  | A + 60
  2027-06-01 | W + 60  | A + 60  | W + 60
  2027-06-02 | W + 60  | A + 60  | W + 60
  2027-06-15 | W + 60  | A + 60  | W + 60
  2027-06-30 | W + 60  | A + 60  | W + 60`;

const CASES = ANSWERS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/ +/g, ' ')))
  .map(([on = '', evening = '', march = '', today = '']) => ({ on, evening, march, today }));

const STATUS: Record<string, string> = { NOT_ACCREDITED: 'N', ACCREDITED: 'A', WITHDRAWN: 'W' };
const ASKED = `query ($personId: Uuid, $on: Day, $asKnownAt: Instant, $asKnownOn: Day) {
  standing(personId: $personId, on: $on, asKnownAt: $asKnownAt, asKnownOn: $asKnownOn, level: "one") { status decision { lines { ruleId result counted } } } }`;
const DATED = `query ($reference: String!, $on: Day) { registerEntry(reference: $reference, on: $on) { status } }`;

describe('a standing on each of sixty days, by what was known then, in between and today', () => {
  let service: RunningService;
  let coach: Member;
  let registrar: Member;
  beforeAll(async () => {
    service = await startService(accreditation);
    service.todayIs('2026-01-01');
    await givenAScheme(service, aSchemeOfThree());
    coach = service.member();
    registrar = registrarOf(service);
    await live(service, coach);
    service.todayIs('2027-07-01');
  }, 60_000);
  afterAll(() => service.stop());

  const answered = async (actor: Actor, on: string, known: { asKnownAt?: string; asKnownOn?: string } = {}) => {
    const { data, errors } = await service.as(actor).graphql(ASKED, { personId: coach.personId, on, ...known });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    const { status, decision } = data.standing;
    const line = (id: string) => decision.lines.find(({ ruleId }: { ruleId: string }) => ruleId === id);
    return `${STATUS[status] ?? status} ${line('cover').result === 'MET' ? '+' : '-'} ${line('yearly').counted ?? 0}`;
  };

  it('is asked for sixty days', () => {
    expect(new Set(CASES.map(({ on }) => on)).size).toBe(60);
  });

  it.each(CASES)('$on', async ({ on, evening, march, today }) => {
    for (const actor of [coach, registrar]) {
      expect(await answered(actor, on, { asKnownOn: on })).toBe(evening);
      expect(await answered(actor, on, { asKnownAt: '2027-03-14T22:00:00Z' })).toBe(march);
      expect(await answered(actor, on)).toBe(today);
    }
  });

  it('is known on a day by what was known when that day ended in the body’s zone, unless a moment is given', async () => {
    const asked = `query ($personId: Uuid, $at: Instant) { standing(personId: $personId, asKnownAt: $at, asKnownOn: "2027-03-28") { asKnownAt } }`;
    const of = async (at: string | null) =>
      (await service.as(coach).graphql(asked, { personId: coach.personId, at })).data.standing.asKnownAt;

    expect(await of(null)).toBe('2027-03-28T21:59:59.999Z');
    expect(await of('2027-03-14T22:00:00Z')).toBe('2027-03-14T22:00:00.000Z');
  });

  it('is no answer for the public, nor for another member', async () => {
    const others: Actor[] = [{ kind: 'public', bodyId: service.bodyId, locale: 'en' }, service.member()];
    for (const actor of others) {
      const { data, errors } = await service.as(actor).graphql(ASKED, { personId: coach.personId });
      expect([data?.standing ?? null, errors?.length]).toEqual([null, 1]);
    }
  });

  it('cannot be asked of the public register, which knows today alone', async () => {
    const anybody: Actor = { kind: 'public', bodyId: service.bodyId, locale: 'en' };
    const { errors } = await service.as(anybody).graphql(DATED, { reference: 'CC-2026-2222222', on: '2026-06-01' });
    expect(errors?.[0]?.message).toContain('Unknown argument "on"');
  });
});

function aSchemeOfThree() {
  const yearly = aScheme().requirements.filter(({ id }) => id === 'yearly');
  const { collected, requirements } = withCover;
  return {
    collected,
    requirements: [...requirements, ...yearly],
    awards: { validForMonths: 48, referencePrefix: 'CC' },
  };
}

async function live(service: RunningService, coach: Member): Promise<void> {
  const on = (day: string) => service.todayIs(day);
  const supervised = aSession(coach, { heldOn: '2026-02-10', minutes: 120 });
  const later = aSession(coach, { heldOn: '2027-01-20', minutes: 60 });
  const confirm = (session: typeof supervised) => service.hears(sessionConfirmed, confirmationOf(session));

  on('2026-01-05');
  await givenASignature(service, coach);
  on('2026-02-01');
  await givenPractice(service, coach, { heldOn: '2026-01-20' });
  on('2026-03-01');
  await service.hears(sessionDeclared, supervised);
  on('2026-03-10');
  await confirm(supervised);
  await beCovered(service, coach, ['2026-04-01', '2026-12-31'], '2026-04-05');
  on('2026-05-01');
  const { errors } = await award(service, registrarOf(service), await givenAnApplication(service, coach));
  if (errors) throw new Error(JSON.stringify(errors[0]));
  on('2027-01-25');
  await service.hears(sessionDeclared, later);
  await confirm(later);
  await beCovered(service, coach, ['2027-02-01', '2027-12-31'], '2027-02-03');
  on('2027-03-15');
  const corrected = { ...supervised, minutes: 60, revision: 3 };
  await service.hears(sessionDeclared, corrected);
  await confirm(corrected);
  on('2027-06-01');
  await service.hears(withdrawalInForce, { personId: coach.personId, sanctionId: newId(), effectiveOn: '2027-06-01' });
}

/** A cover that is declared on its first day and verified on another. */
async function beCovered(
  service: RunningService,
  { personId }: Member,
  [startsOn, endsOn]: readonly [string, string],
  seenOn: string,
): Promise<void> {
  const cover = { coverId: newId(), personId, startsOn, endsOn, countries: ['FR'], revision: 1 };
  service.todayIs(startsOn);
  await service.hears(coverDeclared, cover);
  service.todayIs(seenOn);
  await service.hears(coverVerified, { ...cover, seenOn, revision: 2 });
}
