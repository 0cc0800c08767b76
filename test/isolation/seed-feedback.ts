import { createHash } from 'node:crypto';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** A coach asks for feedback in one engagement, thinks better of it, asks again, and the client answers; then a peer is asked. */
export async function hearClients(world: World, coach: Member): Promise<void> {
  const { myEngagements } = await world.ask(coach, `{ myEngagements { id } }`);
  const id = myEngagements[0].id as string;
  await ask(world, coach, id);
  const withdraw = `mutation Withdraw($id: Uuid!, $key: Uuid!) { withdrawFeedbackLink(engagementId: $id, idempotencyKey: $key) { id } }`;
  await world.ask(coach, withdraw, { id });
  await answer(world, await ask(world, coach, id));
  const input = { kind: 'PEER', label: `${world.mark} Dune`, nameIsPseudonym: true };
  const askPeer = `mutation AskPeer($input: AskGiverInput!, $key: Uuid!) { makeGiverFeedbackLink(input: $input, idempotencyKey: $key) { token } }`;
  await world.ask(coach, askPeer, { input });
}

/** The coach makes a link for the client of an engagement; returns the token in it. */
export async function ask(world: World, coach: Member, id: string): Promise<string> {
  const document = `mutation Make($id: Uuid!, $key: Uuid!) { makeFeedbackLink(engagementId: $id, idempotencyKey: $key) { token } }`;
  return (await world.ask(coach, document, { id })).makeFeedbackLink.token as string;
}

async function answer(world: World, token: string): Promise<void> {
  const hash = createHash('sha256').update(token).digest('hex');
  const { feedbackLink: link } = await world.ask(
    world.service('gateway'),
    `query Link($hash: String!) { feedbackLink(tokenHash: $hash) { id personId } }`,
    { hash },
  );
  const holder = world.link('give-feedback', link.personId as string, link.id as string, link.id as string);
  const input = { listening: 'ALWAYS', comment: `${world.mark} in a few words`, namesMeant: true };
  const give = `mutation Give($input: GiveFeedbackInput!, $key: Uuid!) { giveFeedback(input: $input, idempotencyKey: $key) { state } }`;
  await world.ask(holder, give, { input });
}
