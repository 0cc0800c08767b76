import type { Member } from '@standing/platform/auth';
import { scheme } from './texts.js';
import type { World } from './world.js';

const BEGIN = `mutation Begin($beginning: SchemeBeginning!, $key: Uuid!) { beginSchemeDraft(beginning: $beginning, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation Save($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) { saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision } }`;
const CHECK = `mutation Check($id: Uuid!, $revision: Int!, $ruleId: String!, $key: Uuid!) { checkSchemeLine(id: $id, revision: $revision, ruleId: $ruleId, idempotencyKey: $key) { id } }`;
const APPROVE = `mutation Approve($id: Uuid!, $revision: Int!, $key: Uuid!) { approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const PUBLISH = `mutation Publish($id: Uuid!, $revision: Int!, $key: Uuid!) { publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id publishedVersion { id } } }`;
const DISCARD = `mutation Discard($id: Uuid!, $key: Uuid!) { discardSchemeDraft(id: $id, idempotencyKey: $key) { id } }`;

/** One person writes the scheme and another approves it; then a next version is drafted, and one is given up. */
export async function publishScheme(world: World, staff: Member): Promise<void> {
  const approver = await world.join('Bertrand', `bertrand@${world.host}`, ['scheme-administrator']);
  const document = JSON.stringify({ ...world.marked(scheme), validFrom: world.today });
  const draft = await saved(world, staff, {}, document);
  await world.ask(approver, APPROVE, draft);
  const { publishSchemeDraft } = await world.ask(staff, PUBLISH, draft);

  const { id: versionId } = publishSchemeDraft.publishedVersion as { id: string };
  const next = await saved(world, staff, { versionId }, sourced(document));
  for (const person of [staff, approver]) await world.ask(person, CHECK, { ...next, ruleId: 'hours' });
  const { beginSchemeDraft: other } = await world.ask(staff, BEGIN, { beginning: { draftId: next.id } });
  await world.ask(staff, DISCARD, { id: other.id });
}

type Seen = { readonly id: string; readonly revision: number };

/** A draft that was begun and saved once. */
export async function saved(world: World, staff: Member, beginning: object, document: string): Promise<Seen> {
  const { beginSchemeDraft: begun } = await world.ask(staff, BEGIN, { beginning });
  const { id, revision } = begun as Seen;
  return (await world.ask(staff, SAVE, { id, revision, document })).saveSchemeDraft as Seen;
}

/** The next version, in which each line tells its source. */
function sourced(document: string): string {
  const { requirements, ...rest } = JSON.parse(document) as { requirements: object[] };
  const source = { body: 'EMCC', document: 'Guide', seenOn: '2026-11-20' };
  return JSON.stringify({ ...rest, version: '2', requirements: requirements.map((each) => ({ ...each, source })) });
}
