import { createHash } from 'node:crypto';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** Feedback that clients gave in five engagements, one of which has a link that is still open, and one that was withdrawn. */
export async function hearClients(world: World, coach: Member): Promise<void> {
  const start = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const name of ['B1', 'B2', 'B3', 'B4', 'B5']) {
    const input = { pseudonym: `${world.mark} ${name}`, kind: 'TEAM', startedOn: world.today, nameIsPseudonym: true };
    ids.push((await world.ask(coach, start, { input })).startEngagement.id as string);
  }
  for (const id of ids) await answer(world, await make(world, coach, id));
  const [first = '', second = ''] = ids;
  await make(world, coach, first);
  await make(world, coach, second);
  const withdraw = `mutation Withdraw($id: Uuid!, $key: Uuid!) { withdrawFeedbackLink(engagementId: $id, idempotencyKey: $key) { id } }`;
  await world.ask(coach, withdraw, { id: second });
}

async function make(world: World, coach: Member, id: string): Promise<string> {
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
