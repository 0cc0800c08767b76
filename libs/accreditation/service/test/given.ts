import { codeSigned } from '@standing/ethics/facts';
import type { DataOf } from '@standing/fact-kit';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { practiceLogged } from '@standing/practice/facts';
import { sessionConfirmed, sessionDeclared } from '@standing/supervision/facts';
import type { RunningService } from '@standing/testing';
import { EvidenceRow } from '../src/heard/evidence.entity.js';
import { STANDING_OF } from './documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** The member signed the code on 5 January 2026. */
export async function givenASignature(
  service: RunningService,
  { personId }: Member,
  signedOn = '2026-01-05',
): Promise<void> {
  const ids = { signatureId: newId(), editionId: newId(), editionHash: 'a'.repeat(64) };
  await service.hears(codeSigned, { ...ids, personId, signedOn });
}

/** Ten hours of practice that the member logged, held on 20 November 2026. */
export async function givenPractice(
  service: RunningService,
  { personId }: Member,
  changes: Partial<DataOf<typeof practiceLogged>> = {},
): Promise<DataOf<typeof practiceLogged>> {
  const logged = {
    entryId: newId(),
    engagementId: newId(),
    kind: 'individual',
    heldOn: '2026-11-20',
    minutes: 600,
    paid: true,
    revision: 1,
  } as const;
  const data = { ...logged, personId, ...changes };
  await service.hears(practiceLogged, data);
  return data;
}

/** What a fact says of an hour of individual supervision on 10 November 2026. */
export function aSession(
  { personId }: Member,
  changes: Partial<DataOf<typeof sessionDeclared>> = {},
): DataOf<typeof sessionDeclared> {
  return {
    sessionId: newId(),
    personId,
    supervisorId: newId(),
    form: 'individual',
    heldOn: '2026-11-10',
    minutes: 60,
    revision: 1,
    ...changes,
  };
}

/** What the fact says that a supervisor confirmed it. */
export function confirmationOf(
  session: DataOf<typeof sessionDeclared>,
  changes: Partial<DataOf<typeof sessionConfirmed>> = {},
): DataOf<typeof sessionConfirmed> {
  return {
    ...session,
    trust: 'confirmed',
    corrected: false,
    decidedAt: '2026-11-21T09:00:00Z',
    revision: session.revision + 1,
    ...changes,
  };
}

/** A session that was declared and confirmed. */
export async function givenAConfirmedSession(
  service: RunningService,
  coach: Member,
  changes: Partial<DataOf<typeof sessionDeclared>> = {},
) {
  const session = aSession(coach, changes);
  await service.hears(sessionDeclared, session);
  await service.hears(sessionConfirmed, confirmationOf(session));
  return session;
}

/** The standing that the actor is shown. */
export async function standingShownTo(
  service: RunningService,
  actor: Actor,
  asked: Record<string, unknown> = {},
): Promise<Json> {
  const { data, errors } = await service.as(actor).graphql(STANDING_OF, asked);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.standing;
}

/** One line of the decision for level one. */
export async function lineOf(
  service: RunningService,
  coach: Member,
  ruleId: string,
  asked: Record<string, unknown> = {},
): Promise<Json> {
  const { decision } = await standingShownTo(service, coach, { level: 'one', ...asked });
  return decision.lines.find((line: Json) => line.ruleId === ruleId);
}

/** The rows of a person's ledger, in the order in which they were recorded. */
export function ledgerOf(service: RunningService, { personId }: Member): Promise<EvidenceRow[]> {
  const { bodyId } = service;
  return service.inBody((manager) =>
    manager.find(EvidenceRow, { where: { bodyId, personId }, order: { recordedAt: 'ASC' } }),
  );
}

/** The codes of the refusals in an answer. */
export function codesOf({ errors }: { errors?: readonly { extensions: Json }[] }): string[] {
  const refusals = (errors?.[0]?.extensions.refusals ?? []) as { code: string }[];
  return refusals.map(({ code }) => code);
}
