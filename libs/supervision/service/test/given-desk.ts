import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import type { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { AS_SUPERVISOR } from './documents.js';
import { givenALink, givenAnAgreement, givenASession, givenASupervisor } from './given.js';

/** A member whose address is a supervisor's, vetted unless the test says otherwise. */
export async function givenASupervisingMember(service: RunningService, changes: Partial<Supervisor> = {}) {
  const vetting = { vettedOn: '2026-01-06', vettedBy: newId() };
  const supervisor = await givenASupervisor(service, { ...vetting, ...changes });
  const self = { ...service.member(), email: supervisor.email.toUpperCase(), name: supervisor.name };
  return { supervisor, self };
}

/** A coach of the supervisor who asked about sessions of these lengths, all held on 20 November 2026. */
export async function givenAsked(service: RunningService, supervisor: Supervisor, lengths: readonly number[]) {
  const coach = service.member();
  const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
  const ids: string[] = [];
  for (const minutes of lengths) ids.push(await givenASession(service, coach, agreement, { minutes }));
  const link = await givenALink(service, coach, ids);
  return { coach, agreement, ids, link };
}

type Desk = Readonly<Record<string, unknown>> & {
  readonly sessions: readonly Readonly<Record<string, unknown>>[];
  readonly supervisees: readonly Readonly<Record<string, unknown>>[];
};

/** What the member finds who supervises; null where no coach named their address. */
export async function deskOf(service: RunningService, self: Member, place = 'TO_CONFIRM'): Promise<Desk | null> {
  const { data, errors } = await service.as(self).graphql(AS_SUPERVISOR, { place });
  if (errors) throw new Error(errors[0]?.message);
  return data['asSupervisor'] as Desk | null;
}
