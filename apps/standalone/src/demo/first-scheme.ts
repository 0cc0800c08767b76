import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { demoScheme } from './scheme.js';

const BEGIN = `mutation Begin($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation Save($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) { saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision } }`;
const APPROVE = `mutation Approve($id: Uuid!, $revision: Int!, $key: Uuid!) { approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const PUBLISH = `mutation Publish($id: Uuid!, $revision: Int!, $key: Uuid!) { publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;

type Draft = { readonly id: string; readonly revision: number };

/** The body's first scheme: one person writes it, and another approves it. */
export async function publishScheme(world: DemoWorld, author: Member, approver: Member): Promise<void> {
  const { beginSchemeDraft: begun } = await world.ask<{ beginSchemeDraft: Draft }>(author, BEGIN);
  const document = `${JSON.stringify({ ...demoScheme, validFrom: world.today }, null, 2)}\n`;
  const { saveSchemeDraft: draft } = await world.ask<{ saveSchemeDraft: Draft }>(author, SAVE, { ...begun, document });
  await world.ask(approver, APPROVE, draft);
  await world.ask(author, PUBLISH, draft);
}
