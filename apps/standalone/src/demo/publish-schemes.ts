import { setTimeout } from 'node:timers/promises';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

const BEGIN = `mutation Begin($beginning: SchemeBeginning!, $key: Uuid!) { beginSchemeDraft(beginning: $beginning, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation Save($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) { saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision } }`;
const SIMULATE = `mutation Simulate($input: SimulateSchemeInput!, $key: Uuid!) { simulateSchemeDraft(input: $input, idempotencyKey: $key) { id } }`;
const APPROVE = `mutation Approve($id: Uuid!, $revision: Int!, $key: Uuid!) { approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const PUBLISH = `mutation Publish($id: Uuid!, $revision: Int!, $key: Uuid!) { publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;

type Draft = { readonly id: string; readonly revision: number };

/** The body's first scheme: one person writes it, and another approves it. */
export async function publishScheme(world: DemoWorld, author: Member, approver: Member, scheme: object): Promise<void> {
  const draft = await written(world, author, {}, scheme);
  await world.ask(approver, APPROVE, draft);
  await world.ask(author, PUBLISH, draft);
}

/** The next version, which is simulated over the membership before somebody else approves it. */
export async function publishNextScheme(
  world: DemoWorld,
  author: Member,
  approver: Member,
  scheme: object,
): Promise<void> {
  const { schemeVersions } = await world.ask<{ schemeVersions: { id: string }[] }>(author, `{ schemeVersions { id } }`);
  const draft = await written(world, author, { versionId: schemeVersions[0]?.id }, scheme);
  await simulate(world, author, draft);
  await world.ask(approver, APPROVE, draft);
  await world.ask(author, PUBLISH, draft);
}

async function written(world: DemoWorld, author: Member, beginning: object, scheme: object): Promise<Draft> {
  const { beginSchemeDraft: begun } = await world.ask<{ beginSchemeDraft: Draft }>(author, BEGIN, { beginning });
  const document = `${JSON.stringify({ ...scheme, validFrom: world.today }, null, 2)}\n`;
  return (await world.ask<{ saveSchemeDraft: Draft }>(author, SAVE, { ...begun, document })).saveSchemeDraft;
}

async function simulate(world: DemoWorld, author: Member, { id: draftId, revision }: Draft): Promise<void> {
  const { simulateSchemeDraft } = await world.ask<{ simulateSchemeDraft: { id: string } }>(author, SIMULATE, {
    input: { draftId, revision, on: world.today },
  });
  const status = `query Status($id: Uuid!) { simulation(id: $id) { status } }`;
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { simulation } = await world.ask<{ simulation: { status: string } }>(author, status, simulateSchemeDraft);
    if (simulation.status === 'DONE') return;
    await setTimeout(20);
  }
  throw new Error('The demonstration’s scheme was not simulated within 20 seconds.');
}
