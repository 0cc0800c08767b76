import { addMonths } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import type { World } from './world.js';

const CONDITION = `mutation Condition($input: DecideConditionallyInput!, $key: Uuid!) { decideConditionally(input: $input, idempotencyKey: $key) { id } }`;

/** Somebody applies for a level that nobody has to assess, and the staff answer on a condition: the first answer of the body. */
export async function answerOnCondition(world: World, staff: Member): Promise<void> {
  await world.settle();
  const applicationId = await apply(world, await world.join('Zoé', `zoe@${world.host}`, []), 'one');
  const stillToShow = `${world.mark} une séance`;
  const honouredUntil = addMonths(world.today, 12);
  await world.ask(staff, CONDITION, { input: { applicationId, stillToShow, honouredUntil } });
}
