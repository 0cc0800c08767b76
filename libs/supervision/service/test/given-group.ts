import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import type { Agreement } from '../src/agreements/agreement.entity.js';
import { ENTER } from './documents.js';
import { type Answer, givenAnAgreement, givenASupervisor } from './given.js';

/** A supervisor who is a member, vetted, with coaches who have an agreement with them. */
export async function givenALeader(service: RunningService, supervisees: number) {
  const email = `claire.${newId()}@example.org`;
  const supervisor = await givenASupervisor(service, { email, vettedOn: '2026-01-06', vettedBy: newId() });
  const leader = service.member({ name: 'Claire Petit', email });
  const coaches = Array.from({ length: supervisees }, () => service.member());
  const agreements: Agreement[] = [];
  for (const coach of coaches) agreements.push(await givenAnAgreement(service, coach, { supervisorId: supervisor.id }));
  return { supervisor, leader, coaches, agreements };
}

/** Two hours on 20 November 2026 of a group of six, five of them there. */
export function aGroup(agreements: readonly Agreement[], changes: Record<string, unknown> = {}) {
  const attendance = agreements.map(({ id }) => ({ agreementId: id }));
  return { heldOn: '2026-11-20', minutes: 120, contracted: 6, present: 5, attendance, ...changes };
}

/** What entering it answers. */
export function enters(service: RunningService, leader: Member, input: object, key = newId()): Promise<Answer> {
  return service.as(leader).graphql(ENTER, { input, key });
}
