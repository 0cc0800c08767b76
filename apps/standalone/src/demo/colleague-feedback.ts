import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { giveFeedback } from './give-feedback.js';

/** A coach asks a supervisor, who answers what can be known in supervision. */
export async function hearSupervisor(world: DemoWorld, coach: Member): Promise<void> {
  const token = await askUnder(world, coach, { kind: 'SUPERVISOR', label: 'Phare' });
  await giveFeedback(world, token, { integrity: 'ALWAYS', responsibility: 'MOSTLY', listening: 'CANNOT_SAY' });
}

/** A coach asks a peer, who has not answered yet. */
export async function askPeer(world: DemoWorld, coach: Member): Promise<void> {
  await askUnder(world, coach, { kind: 'PEER', label: 'Boussole' });
}

async function askUnder(
  world: DemoWorld,
  coach: Member,
  input: { readonly kind: string; readonly label: string },
): Promise<string> {
  const make = `mutation Make($input: AskGiverInput!, $key: Uuid!) { makeGiverFeedbackLink(input: $input, idempotencyKey: $key) { token } }`;
  const { makeGiverFeedbackLink: made } = await world.ask<{ makeGiverFeedbackLink: { token: string } }>(coach, make, {
    input,
  });
  return made.token;
}
