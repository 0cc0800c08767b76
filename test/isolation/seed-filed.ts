import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** Who complains, and whether the coach may know. */
export type Complainant = {
  readonly name: string;
  readonly contact: string;
  readonly nameVisibility: 'NAMED' | 'KEPT_FROM_COACH';
  /** In which relation they write, and what a colleague attests; not said by whoever leaves it out. */
  readonly relation?: 'COLLEAGUE';
  readonly peer?: object;
};

/** The case manager takes a complaint that nobody has. */
export async function takeFiled(world: World, staff: Member): Promise<{ id: string; reference: string }> {
  const { caseQueue } = await world.ask(staff, `{ caseQueue { edges { node { id reference mine } } } }`);
  const found = caseQueue.edges.find(({ node }: { node: { mine: boolean } }) => !node.mine).node;
  const { id, reference } = found as { id: string; reference: string };
  await world.ask(
    staff,
    `mutation Whom($id: Uuid!, $key: Uuid!) { readWhomItConcerns(caseId: $id, idempotencyKey: $key) { about } }`,
    { id },
  );
  await world.ask(
    staff,
    `mutation Take($id: Uuid!, $key: Uuid!) { takeCase(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`,
    { id },
  );
  return { id, reference };
}

/** The mark is a part of a word of her name: no title of what is disclosed to the coach holds a word of it. */
export function jeanne({ mark, host }: World): Complainant {
  return { name: `Jeanne${mark}`, contact: `jeanne@${host}`, nameVisibility: 'KEPT_FROM_COACH' };
}
