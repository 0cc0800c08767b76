import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { APPROVE, BEGIN, CHECK_LINE, DRAFT_BY_ID, PUBLISH, SAVE } from './draft-documents.js';
import { aScheme } from './scheme.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** A draft, as an act on it names it. */
export type SeenDraft = { readonly id: string; readonly revision: number };

/** Somebody who may draft and approve. */
export function anAdministrator(service: RunningService, changes: Partial<Member> = {}): Member {
  return service.member({ roles: ['scheme-administrator'], ...changes });
}

/** What the act answers; fails where it is refused. */
export async function done(
  service: RunningService,
  actor: Member,
  act: string,
  variables: Record<string, unknown>,
): Promise<Json> {
  const { data, errors } = await service.as(actor).graphql(act, { key: newId(), ...variables });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data)[0];
}

/** The draft as this member is shown it. */
export function draftShownTo(service: RunningService, actor: Member, id: string): Promise<Json> {
  return done(service, actor, DRAFT_BY_ID, { id });
}

/** A draft that the author began from nothing and saved once. */
export async function givenADraft(service: RunningService, author: Member, document: unknown): Promise<SeenDraft> {
  const { id, revision } = await done(service, author, BEGIN, { beginning: {} });
  return done(service, author, SAVE, { id, revision, document: JSON.stringify(document) });
}

/** A simulation of the draft's revision that is done. */
export async function givenASimulation(
  service: RunningService,
  { id, revision }: SeenDraft,
  status: 'done' | 'cancelled' = 'done',
): Promise<void> {
  await service.inBody((manager) =>
    manager.query(
      `insert into accreditation.simulations (id, body_id, draft_id, revision, on_day, status, known_at, asked_by, asked_at, ended_at, summary)
       values ($1, $2, $3, $4, '2026-11-22', $5, now(), $1, now(), now(), case when $5 = 'done' then '{}'::jsonb end)`,
      [newId(), service.bodyId, id, revision, status],
    ),
  );
}

/** Both members compared the line with its source. */
export async function givenTwoChecks(
  service: RunningService,
  draft: SeenDraft,
  ruleId: string,
  members: readonly Member[],
): Promise<void> {
  for (const each of members) await done(service, each, CHECK_LINE, { ...draft, ruleId });
}

/** A draft that one administrator wrote and another approved, after both checked each line that tells its source. */
export async function givenAnApprovedDraft(
  service: RunningService,
  changes: Record<string, unknown> = {},
): Promise<SeenDraft> {
  const [author, approver] = [anAdministrator(service), anAdministrator(service)];
  const draft = await givenADraft(service, author, aScheme(changes));
  const { lines } = await draftShownTo(service, author, draft.id);
  for (const { ruleId } of lines) await givenTwoChecks(service, draft, ruleId, [author, approver]);
  await givenASimulation(service, draft);
  return done(service, approver, APPROVE, draft);
}

/** A published version of the scheme; its id. */
export async function givenAScheme(service: RunningService, changes: Record<string, unknown> = {}): Promise<string> {
  const draft = await givenAnApprovedDraft(service, changes);
  return (await done(service, anAdministrator(service), PUBLISH, draft)).publishedVersion.id as string;
}
