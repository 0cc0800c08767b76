import { randomBytes } from 'node:crypto';
import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const NAME = `mutation Name($address: String!, $key: Uuid!) { done: nameContinuityColleague(address: $address, idempotencyKey: $key) }`;
const KEEP_KEY = `mutation KeepKey($publicKey: String!, $key: Uuid!) { done: keepContinuityKey(publicKey: $publicKey, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($planId: Uuid!, $key: Uuid!) { done: answerContinuityPlan(planId: $planId, accept: true, idempotencyKey: $key) }`;
const KEEP_LIST = `mutation KeepList($input: KeepContinuityListInput!, $key: Uuid!) { done: keepContinuityList(input: $input, idempotencyKey: $key) }`;
const PROPOSE = `mutation Propose($personId: Uuid!, $key: Uuid!) { done: proposeContinuityRelease(personId: $personId, ground: INCAPACITY, idempotencyKey: $key) }`;
const RELEASE = `mutation Release($releaseId: Uuid!, $key: Uuid!) { done: answerContinuityRelease(releaseId: $releaseId, release: true, idempotencyKey: $key) }`;

/** Somebody waits for an answer; the coach and Diane count on each other, and Diane's list is released to the coach. */
export async function relyOnEachOther(world: World, coach: Member, staff: Member): Promise<void> {
  const join = (first: string, role?: 'registrar') =>
    world.join(first, `${first.toLowerCase()}@${world.host}`, role ? [role] : []);
  const [solange, diane, firmin] = [await join('Solange'), await join('Diane'), await join('Firmin', 'registrar')];
  await world.ask(solange, NAME, { address: diane.email });
  await countOn(world, coach, diane);
  await countOn(world, diane, coach);
  const { done: releaseId } = await world.ask(staff, PROPOSE, { personId: diane.personId });
  await world.ask(firmin, RELEASE, { releaseId });
  await world.settle();
}

/** A list that a browser would have encrypted: here it begins with the mark, so that it would be known where it shows. */
async function countOn(world: World, coach: Member, colleague: Member): Promise<void> {
  const { done: planId } = await world.ask(coach, NAME, { address: colleague.email });
  const publicKey = Buffer.concat([Buffer.from([4]), randomBytes(64)]).toString('base64');
  const { done: keyId } = await world.ask(colleague, KEEP_KEY, { publicKey });
  await world.ask(colleague, ANSWER, { planId });
  const list = Buffer.alloc(65_536);
  list.write(`${world.mark} ${world.mark}`);
  await world.ask(coach, KEEP_LIST, { input: { planId, keyId, sealed: list.toString('base64') } });
}
