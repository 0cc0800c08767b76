import { newId } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { Agreement } from '../src/agreements/agreement.entity.js';
import { ConfirmationRequest } from '../src/confirmation/confirmation-request.entity.js';
import { Session } from '../src/sessions/session.entity.js';
import { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { ASK, LOG } from './documents.js';

/** A stored supervisor whom the body has not vetted; say only what the test is about. */
export async function givenASupervisor(
  service: RunningService,
  changes: Partial<Supervisor> = {},
): Promise<Supervisor> {
  const id = newId();
  const supervisor = Object.assign(new Supervisor(), {
    id,
    bodyId: service.bodyId,
    name: 'Claire Petit',
    email: `claire.${id}@example.org`,
    locale: 'fr',
    proposedBy: newId(),
    proposedOn: '2026-01-05',
    vettedOn: null,
    vettedBy: null,
    disownedOn: null,
    ...changes,
  });
  await service.inBody((manager) => manager.insert(Supervisor, supervisor));
  return supervisor;
}

/** An accepted agreement of the coach since 10 January 2026, with a supervisor of its own unless one is given. */
export async function givenAnAgreement(
  service: RunningService,
  coach: Member,
  changes: Partial<Agreement> = {},
): Promise<Agreement> {
  const supervisorId = changes.supervisorId ?? (await givenASupervisor(service)).id;
  const answered = { answeredOn: '2026-01-12', supervisorRelations: [] };
  const open = { answeredOn: null, supervisorRelations: null };
  const agreement = Object.assign(new Agreement(), {
    id: newId(),
    bodyId: service.bodyId,
    supervisorId,
    superviseeId: coach.personId,
    superviseeName: coach.name,
    subject: 'coaching',
    status: 'accepted',
    startsOn: '2026-01-10',
    proposedOn: '2026-01-09',
    disownedOn: null,
    superviseeRelations: [],
    ...(changes.status === 'proposed' ? open : answered),
    ...changes,
  });
  await service.inBody((manager) => manager.insert(Agreement, agreement));
  return agreement;
}

/** A session that the coach logged, held on 20 November 2026 for 90 minutes. */
export async function givenASession(
  service: RunningService,
  coach: Member,
  agreement: Agreement,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const input = { agreementId: agreement.id, heldOn: '2026-11-20', minutes: 90, form: 'INDIVIDUAL', ...changes };
  const { data, errors } = await service.as(coach).graphql(LOG, { input, key: newId() });
  if (errors) throw new Error(errors[0]?.message);
  return data['logSession'].id as string;
}

/** The link that the supervisor holds once the coach has asked about these sessions. */
export async function givenALink(
  service: RunningService,
  coach: Member,
  sessionIds: readonly string[],
): Promise<LinkHolder> {
  const { errors } = await service.as(coach).graphql(ASK, { sessionIds, key: newId() });
  if (errors) throw new Error(errors[0]?.message);
  const { supervisorId } = await stored(service, sessionIds[0] ?? '');
  const [request] = await service.inBody((manager) =>
    manager.find(ConfirmationRequest, { where: { bodyId: service.bodyId, supervisorId }, order: { askedAt: 'DESC' } }),
  );
  return aLink(service, { purpose: 'confirm-sessions', subjectId: request?.id ?? '', recipientId: supervisorId });
}

/** The holder of a one-time link. */
export function aLink(
  service: RunningService,
  sent: Pick<LinkHolder, 'purpose' | 'subjectId' | 'recipientId'>,
): LinkHolder {
  return { kind: 'link', bodyId: service.bodyId, linkId: newId(), locale: 'fr', ...sent };
}

/** One coach, an accepted agreement, a logged session, and the link with which its supervisor decides. */
export async function givenAnAskedSession(service: RunningService, changes: { vettedOn?: string } = {}) {
  const coach = service.member();
  const vetting = changes.vettedOn ? { vettedOn: changes.vettedOn, vettedBy: newId() } : {};
  const supervisor = await givenASupervisor(service, vetting);
  const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
  const sessionId = await givenASession(service, coach, agreement);
  const link = await givenALink(service, coach, [sessionId]);
  return { coach, supervisor, agreement, sessionId, link };
}

/** The session's row. */
export function stored(service: RunningService, id: string): Promise<Session> {
  return service.inBody((manager) => manager.findOneByOrFail(Session, { bodyId: service.bodyId, id }));
}

/** What was told of one session, in the order of its revisions. */
export async function toldOf(service: RunningService, sessionId: string) {
  const facts = (await service.told()).filter(({ data }) => data['sessionId'] === sessionId);
  return facts.sort((one, other) => Number(one.data['revision']) - Number(other.data['revision']));
}

/** What the graph answers. */
export type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** The codes of the refusals in an answer. */
export function codesOf({ errors }: Pick<Answer, 'errors'>): string[] {
  const refusals = (errors?.[0]?.extensions['refusals'] ?? []) as { code: string }[];
  return refusals.map(({ code }) => code);
}
