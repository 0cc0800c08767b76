import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** A supervisor of two coaches, whose address the office has checked. */
export const CLAIRE = { name: 'Claire Morel', email: 'claire.morel@supervision.example', locale: 'fr' };

/** An agreement that was accepted, and with whom. */
export type Agreed = { readonly agreementId: string; readonly supervisorId: string };

/** Proposes an agreement to a supervisor, of today or from an earlier day, who follows the link of the mail and accepts. */
export async function agree(
  world: DemoWorld,
  coach: Member,
  newSupervisor: typeof CLAIRE,
  startsOn: string = world.today,
): Promise<Agreed> {
  const propose = `mutation Propose($input: ProposeAgreementInput!, $key: Uuid!) { proposeAgreement(input: $input, idempotencyKey: $key) { id supervisor { id } } }`;
  const input = { newSupervisor, startsOn, relations: [], relationsDeclared: true };
  const { proposeAgreement: proposed } = await world.ask<{
    proposeAgreement: { id: string; supervisor: { id: string } };
  }>(coach, propose, { input });
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'answer-agreement',
    subjectId: proposed.id,
    recipientId: proposed.supervisor.id,
    locale: 'fr',
  } as const;
  await world.ask(
    holder,
    `mutation Answer($input: AnswerAgreementInput!, $key: Uuid!) { answerAgreement(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: { accept: true, relations: [], relationsDeclared: true },
    },
  );
  return { agreementId: proposed.id, supervisorId: proposed.supervisor.id };
}

/** The office checks the supervisor's address. */
export async function vet(world: DemoWorld, staff: Member, id: string): Promise<void> {
  await world.ask(
    staff,
    `mutation Vet($id: Uuid!, $key: Uuid!) { vetSupervisor(supervisorId: $id, idempotencyKey: $key) { id } }`,
    { id },
  );
}

type Held = { readonly heldOn: string; readonly minutes: number; readonly isConfirmed: boolean };

/** A session that the coach logs and asks about, and, where it is so, the supervisor confirms. */
export async function superviseOnce(
  world: DemoWorld,
  coach: Member,
  { agreementId, supervisorId }: Agreed,
  { heldOn, minutes, isConfirmed }: Held,
): Promise<void> {
  const log = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
  const input = { agreementId, heldOn, minutes, form: 'INDIVIDUAL' };
  const { logSession: session } = await world.ask<{ logSession: { id: string } }>(coach, log, { input });
  const ask = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id requestId } }`;
  const { askConfirmation } = await world.ask<{ askConfirmation: { requestId: string }[] }>(coach, ask, {
    ids: [session.id],
  });
  if (!isConfirmed) return;
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'confirm-sessions',
    subjectId: askConfirmation[0]?.requestId ?? '',
    recipientId: supervisorId,
    locale: 'fr',
  } as const;
  const decide = `mutation Decide($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideSessions(decisions: $decisions, idempotencyKey: $key) { sessionId } }`;
  await world.ask(holder, decide, { decisions: [{ sessionId: session.id, outcome: 'CONFIRM' }] });
}
