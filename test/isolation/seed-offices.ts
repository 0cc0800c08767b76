import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const RECORD = `mutation Record($input: RecordOfficeInput!, $key: Uuid!) { recordOffice(input: $input, idempotencyKey: $key) }`;
const END = `mutation End($id: Uuid!, $on: Day!, $key: Uuid!) { endOffice(id: $id, revision: 1, untilOn: $on, idempotencyKey: $key) }`;
const CORRECT = `mutation Correct($input: CorrectOfficeInput!, $key: Uuid!) { correctOffice(input: $input, idempotencyKey: $key) }`;

/** Somebody is on the board; that they managed the budget was said by mistake, and had ended by then. */
export async function holdOffices(world: World, staff: Member): Promise<void> {
  const { personId } = await world.join('Olga', `olga@${world.host}`, []);
  const held = { personId, fromOn: world.today, untilOn: null };
  await world.ask(staff, RECORD, { input: { ...held, kind: 'BOARD' } });
  const { recordOffice: id } = await world.ask(staff, RECORD, { input: { ...held, kind: 'BUDGET' } });
  await world.ask(staff, END, { id, on: world.today });
  const input = { id, revision: 2, kind: 'BUDGET', fromOn: world.today, untilOn: world.today, stands: false };
  await world.ask(staff, CORRECT, { input });
  await world.settle();
}
