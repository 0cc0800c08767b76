import type { Member } from '@standing/platform/auth';
import { accept, propose } from './seed-supervision.js';
import { haveReviewed } from './seed-terms.js';
import type { World } from './world.js';

const ENTER = `mutation Enter($input: GroupSessionInput!, $key: Uuid!) { enterGroupSession(input: $input, idempotencyKey: $key) { id } }`;
const TAKE_BACK = `mutation TakeBack($id: Uuid!, $key: Uuid!) { takeBackGroupSession(id: $id, idempotencyKey: $key) { id } }`;
const MINE = `query Mine { mySupervisionSessions { edges { node { id } } } }`;
const DISPUTE = `mutation Dispute($id: Uuid!, $key: Uuid!) { disputeSession(id: $id, reason: WRONG_LENGTH, idempotencyKey: $key) { id } }`;

/** The coach supervises somebody as well, enters two groups, takes the second back, and reads that the first is disputed; a registrar looks at the relation. */
export async function lead(world: World, coach: Member, staff: Member): Promise<void> {
  const supervisee = await world.join('Aurore', `aurore@${world.host}`, []);
  const agreement = await propose(world, supervisee, { name: `${world.mark} Éric`, email: coach.email });
  await accept(world, agreement);
  await world.settle();
  const enter = async (startsAt: string) => {
    const attendance = [{ agreementId: agreement.agreementId }];
    const held = { heldOn: world.today, startsAt, minutes: 60, contracted: 6, present: 5 };
    return (await world.ask(coach, ENTER, { input: { ...held, attendance } })).enterGroupSession.id as string;
  };
  await enter('10:00');
  const { mySupervisionSessions } = await world.ask(supervisee, MINE, {});
  await world.ask(supervisee, DISPUTE, { id: mySupervisionSessions.edges[0].node.id });
  await world.ask(coach, TAKE_BACK, { id: await enter('12:00') });
  await haveReviewed(world, supervisee, staff, agreement.agreementId);
}
