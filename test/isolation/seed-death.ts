import type { Member } from '@standing/platform/auth';
import { accept, propose } from './seed-supervision.js';
import type { World } from './world.js';

const RECORD = `mutation RecordDeath($input: RecordDeathInput!, $key: Uuid!) { recordDeath(input: $input, idempotencyKey: $key) }`;
const TAKE_BACK = `mutation TakeBackDeath($id: Uuid!, $key: Uuid!) { takeBackDeath(id: $id, idempotencyKey: $key) }`;

/** Somebody joins, is agreed with as a supervisor, and dies: it is recorded with a wrong day, taken back, and recorded again. */
export async function mourn(world: World, coach: Member, staff: Member): Promise<void> {
  const odette = await world.join('Odette', `odette@${world.host}`, []);
  await accept(world, await propose(world, coach, odette));
  const { personId } = odette;
  const input = { personId, diedOn: world.today, learntOn: world.today, basis: 'FAMILY' };
  const { recordDeath: id } = await world.ask(staff, RECORD, { input });
  await world.ask(staff, TAKE_BACK, { id });
  await world.ask(staff, RECORD, { input: { ...input, diedOn: null } });
}
