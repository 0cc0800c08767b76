import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { AwardEndRow } from '../src/awards/award-end.entity.js';
import { APPLY, AWARD_LEVEL } from './award-documents.js';
import { givenAConfirmedSession, givenASignature, givenPractice } from './given.js';
import { aScheme } from './scheme.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** A scheme whose every line can be met, with awards of 48 months. */
export function aReachableScheme(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { requirements } = aScheme();
  return {
    requirements: requirements.filter(({ id }) => id !== 'cpd'),
    awards: { validForMonths: 48, referencePrefix: 'CC' },
    ...changes,
  };
}

/** A member who has signed, practised and been supervised enough for level one on 22 November 2026. */
export async function givenAReadyCoach(service: RunningService, changes: Partial<Member> = {}): Promise<Member> {
  const coach = service.member(changes);
  await givenASignature(service, coach);
  await givenPractice(service, coach);
  await givenAConfirmedSession(service, coach, { heldOn: '2026-08-01' });
  await givenAConfirmedSession(service, coach, { minutes: 75 });
  return coach;
}

export function registrarOf(service: RunningService, changes: Partial<Member> = {}): Member {
  return service.member({ roles: ['registrar'], name: 'Nadia Benali', ...changes });
}

/** An attempt to apply, from the first word to the last. */
export function apply(service: RunningService, actor: Actor, level = 'one') {
  const keys = { begin: newId(), affirm: newId(), key: newId() };
  return service.as(actor).graphql(APPLY, { level, ...keys });
}

/** The id of a waiting application of the member. */
export async function givenAnApplication(service: RunningService, coach: Member, level = 'one'): Promise<string> {
  const { data, errors } = await apply(service, coach, level);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.submitApplication.id as string;
}

/** An attempt to award, as the actor, under the name that the register would show. */
export function award(
  service: RunningService,
  actor: Actor,
  applicationId: string,
  { key = newId(), shownName = 'Amélie Laurent' } = {},
) {
  return service.as(actor).graphql(AWARD_LEVEL, { input: { applicationId, shownName }, key });
}

/** A member to whom level one was awarded, and the award. */
export async function givenAnAward(service: RunningService, shownName = 'Amélie Laurent') {
  const coach = await givenAReadyCoach(service);
  const applicationId = await givenAnApplication(service, coach);
  const { data, errors } = await award(service, registrarOf(service), applicationId, { shownName });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return { coach, award: data.awardLevel as Json };
}

/** A withdrawal that is known from a moment on, as it is written when one is heard. */
export function givenAWithdrawal(service: RunningService, awardId: string, effectiveOn: string, recordedAt: Date) {
  const row = { id: newId(), bodyId: service.bodyId, awardId, kind: 'withdrawn', effectiveOn, recordedAt } as const;
  return service.inBody((manager) => manager.insert(AwardEndRow, row));
}
