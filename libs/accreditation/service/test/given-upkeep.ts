import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { aReachableScheme } from './given-award.js';
import { aScheme } from './scheme.js';
import { ANSWER_RELIEF, APPLY_FOR_RENEWAL, ASK_FOR_RELIEF, RENEW } from './upkeep-documents.js';

/** Six months before the end, two of grace, six late; the next term from the expiry of the one before. */
export const maintenance = {
  opensMonthsBefore: 6,
  graceMonths: 2,
  nextTermFrom: 'previous-expiry',
  late: [{ lastMonth: 6 }],
};

/** The reachable scheme, kept by these rules, with leave of a month or more on the line of the year. */
export function aSchemeWithLeave(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const leave = { kind: 'leave', of: { kind: 'leave' }, minDays: 30, rounding: { round: 'down', toMinutes: 5 } };
  const requirements = aScheme()
    .requirements.filter(({ id }) => id !== 'cpd')
    .map((line) => (line.id === 'yearly' ? { ...line, adjustments: [leave] } : line));
  const collected = ['practice', 'supervision', 'code-signature', 'leave', 'waiver', 'extension'];
  return { ...aReachableScheme(), requirements, collected, maintenance, ...changes };
}

/** Leave of three months, from April to June 2026. */
export function aLeave(changes: object = {}): Record<string, unknown> {
  return { kind: 'LEAVE', ground: 'PARENTAL', fromOn: '2026-04-01', untilOn: '2026-06-30', ...changes };
}

export function officerOf(service: RunningService, changes: Partial<Member> = {}): Member {
  return service.member({ roles: ['officer'], ...changes });
}

export function askForRelief(
  service: RunningService,
  actor: Actor,
  input: Record<string, unknown> = aLeave(),
  key = newId(),
) {
  return service.as(actor).graphql(ASK_FOR_RELIEF, { input, key });
}

/** The id of leave that the member asked for and an officer granted. */
export async function givenGrantedLeave(
  service: RunningService,
  coach: Member,
  input: Record<string, unknown> = aLeave(),
): Promise<string> {
  const asked = await askForRelief(service, coach, input);
  if (asked.errors) throw new Error(JSON.stringify(asked.errors[0]));
  const reliefId = asked.data.askForRelief.id as string;
  const { errors } = await service.as(officerOf(service)).graphql(ANSWER_RELIEF, { input: { reliefId }, key: newId() });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return reliefId;
}

/** An attempt of the member to have their award renewed. */
export function applyForRenewal(service: RunningService, actor: Actor, key = newId()) {
  return service.as(actor).graphql(APPLY_FOR_RENEWAL, { key });
}

/** An attempt to renew, as the actor, on a member's application. */
export function renew(service: RunningService, actor: Actor, applicationId: string, key = newId()) {
  return service.as(actor).graphql(RENEW, { input: { applicationId, shownName: 'Amélie Laurent' }, key });
}
