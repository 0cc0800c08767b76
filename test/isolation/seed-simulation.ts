import { setTimeout } from 'node:timers/promises';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import { saved } from './seed-scheme.js';
import { scheme } from './texts.js';
import type { World } from './world.js';

type Owner = Installation['owner'];

/** A draft that asks for more, and what it would make of the members. */
export async function tryOutADraft({ owner }: Installation, world: World, staff: Member): Promise<void> {
  const [code, hours, ...rest] = scheme.requirements;
  const requirements = [code, { ...hours, threshold: { kind: 'constant', amount: 6000 } }, ...rest];
  const document = JSON.stringify({ ...world.marked({ ...scheme, requirements }), validFrom: world.today });
  const { id: draftId, revision } = await saved(world, staff, {}, document);
  const { simulateSchemeDraft } = await world.ask(
    staff,
    `mutation Simulate($input: SimulateSchemeInput!, $key: Uuid!) { simulateSchemeDraft(input: $input, idempotencyKey: $key) { id } }`,
    { input: { draftId, revision, on: world.today } },
  );
  await isDone(owner, simulateSchemeDraft.id as string);
}

async function isDone(owner: Owner, id: string): Promise<void> {
  const text = `select status from accreditation.simulations where id = $1`;
  for (;;) {
    const { rows } = await owner.query<{ status: string }>(text, [id]);
    if (rows[0]?.status === 'done') return;
    await setTimeout(20);
  }
}
