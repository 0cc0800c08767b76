import { personJoined } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

export const PUBLISH_DECLARATION = `mutation ($input: PublishDeclarationInput!, $key: Uuid!) {
  publishDeclaration(input: $input, idempotencyKey: $key) { id number hash isInForce }
}`;
export const SIGN_DECLARATION = `mutation ($input: SignDeclarationInput!, $key: Uuid!) {
  signDeclaration(input: $input, idempotencyKey: $key) { id signature { signedOn place nameTyped method } }
}`;
export const RECORD = `mutation ($input: PaperSignatureInput!, $key: Uuid!) { recordPaperSignature(input: $input, idempotencyKey: $key) }`;
export const TAKE_BACK = `mutation ($id: Uuid!, $key: Uuid!) { takeBackPaperSignature(id: $id, idempotencyKey: $key) }`;
export const OPEN = `mutation ($input: OpenCampaignInput!, $key: Uuid!) {
  openCampaign(input: $input, idempotencyKey: $key) { id title isCode asked signed isOpen weeks { fromOn signed } }
}`;

/** The codes of the refusals in an answer, or of the error. */
export const codesOf = ({ errors }: Answer): string[] =>
  errors?.flatMap(({ extensions }) =>
    ((extensions.refusals ?? [extensions]) as { code: string }[]).map(({ code }) => code),
  ) ?? [];

export function aDeclaration(changes: Record<string, unknown> = {}) {
  const both = (text: string) => ({ fr: text, en: text });
  const of = { code: 'DATA', kind: 'POLICY', validFrom: '2026-11-22', reportWithinDays: null };
  return { ...of, title: both('Data'), text: both('I protect what I am told.'), ...changes };
}

/** Publishes it, as the body's scheme administrator. */
export async function givenADeclaration(ethics: RunningService, changes: Record<string, unknown> = {}) {
  const administrator = ethics.member({ roles: ['scheme-administrator'] });
  const answer = await ethics
    .as(administrator)
    .graphql(PUBLISH_DECLARATION, { input: aDeclaration(changes), key: newId() });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.publishDeclaration as { id: string; number: number; hash: string };
}

/** A member of whom ethics has heard that they joined. */
export async function joins(ethics: RunningService, changes: Partial<Member> = {}): Promise<Member> {
  const member = ethics.member(changes);
  await ethics.hears(personJoined, { personId: member.personId, joinedOn: '2026-01-01' });
  return member;
}

export function signDeclaration(
  ethics: RunningService,
  by: Member,
  { id: versionId, hash: versionHash }: { id: string; hash: string },
  changes: Record<string, string> = {},
) {
  const input = { versionId, versionHash, place: 'Lyon', nameTyped: by.name, ...changes };
  return ethics.as(by).graphql(SIGN_DECLARATION, { input, key: newId() });
}

export function record(ethics: RunningService, by: Actor, personId: string, textId: string, changes: object = {}) {
  const words = { place: 'Lyon', nameOnPaper: 'Amélie Laurent', keptAt: 'A-14' };
  const input = { personId, textId, signedOn: '2026-11-20', ...words, ...changes };
  return ethics.as(by).graphql(RECORD, { input, key: newId() });
}
