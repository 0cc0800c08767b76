import { addMonths } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { accept, propose } from './seed-supervision.js';
import type { World } from './world.js';

const LOG = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const MAKE = `mutation Make($agreementId: Uuid!, $month: Day!, $key: Uuid!) {
  makeSupervisionStatement(agreementId: $agreementId, month: $month, idempotencyKey: $key) { id versions { sha256 } } }`;
const SIGN = `mutation Sign($id: Uuid!, $sha256: String!, $key: Uuid!) {
  signSupervisionStatement(statementId: $id, sha256: $sha256, idempotencyKey: $key) { id } }`;

/** The coach signs the statement of a month that is over, and its supervisor is asked to; of the month before there is none. */
export async function stateMonths(world: World, coach: Member): Promise<void> {
  const supervisor = { name: `${world.mark} Gilles`, email: `gilles@${world.host}` };
  const agreement = await propose(world, coach, supervisor, addMonths(world.today, -3));
  await accept(world, agreement);
  const { agreementId } = agreement;
  for (const ago of [1, 2]) {
    const input = { agreementId, heldOn: addMonths(world.today, -ago), minutes: 40, form: 'GROUP' };
    await world.ask(coach, LOG, { input });
  }
  const made = await world.ask(coach, MAKE, { agreementId, month: addMonths(world.today, -1) });
  const { id, versions } = made.makeSupervisionStatement;
  await world.ask(coach, SIGN, { id, sha256: versions[0].sha256 });
}
