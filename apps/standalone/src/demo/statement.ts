import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import type { Agreed } from './supervision.js';

const MAKE = `mutation Make($agreementId: Uuid!, $month: Day!, $key: Uuid!) {
  makeSupervisionStatement(agreementId: $agreementId, month: $month, idempotencyKey: $key) { id versions { sha256 } } }`;
const SIGN = `mutation Sign($statementId: Uuid!, $sha256: String!, $key: Uuid!) {
  signSupervisionStatement(statementId: $statementId, sha256: $sha256, idempotencyKey: $key) { id } }`;
const SIGN_BY_LINK = `mutation SignByLink($sha256: String!, $key: Uuid!) { signStatementOfLink(sha256: $sha256, idempotencyKey: $key) { id } }`;

/** The statement of the month in which the day lies, signed by the coach and by the supervisor, who follows the link of the mail. */
export async function stateMonth(
  world: DemoWorld,
  coach: Member,
  { agreementId, supervisorId }: Agreed,
  month: string,
): Promise<void> {
  const { makeSupervisionStatement: made } = await world.ask<{
    makeSupervisionStatement: { id: string; versions: { sha256: string }[] };
  }>(coach, MAKE, { agreementId, month });
  const sha256 = made.versions[0]?.sha256 ?? '';
  await world.ask(coach, SIGN, { statementId: made.id, sha256 });
  const holder = {
    kind: 'link',
    bodyId: world.bodyId,
    linkId: newId(),
    purpose: 'sign-statement',
    subjectId: made.id,
    recipientId: supervisorId,
    locale: 'fr',
  } as const;
  await world.ask(holder, SIGN_BY_LINK, { sha256 });
}
