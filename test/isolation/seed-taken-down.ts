import type { Member } from '@standing/platform/auth';
import { jeanne, takeFiled } from './seed-filed.js';
import type { World } from './world.js';

const TAKE_DOWN = `mutation TakeDown($input: TakeDownComplaintInput!, $key: Uuid!) { takeDownComplaint(input: $input, idempotencyKey: $key) { reference } }`;
const SENT = `mutation Sent($input: RecordSendingInput!, $key: Uuid!) { recordSending(input: $input, idempotencyKey: $key) }`;

/** A registrar takes down what was told twice by telephone; whoever manages it posts the letter of one, and that of the other waits. */
export async function takeDown(world: World, staff: Member, registrar: Member): Promise<void> {
  const { mark, today } = world;
  const allegation = { behaviour: `${mark} told it by telephone.`, clauses: [], occurredKind: 'DAY' };
  const complaint = {
    about: `${mark} Éric`,
    harmedAge: 'ADULT',
    allegations: [{ ...allegation, occurredFrom: today }],
    declared: true,
    ...jeanne(world),
  };
  const input = {
    ...{ complaint, cameBy: 'PHONE', receivedOn: today, readBackOn: today, agreed: true },
    ...{ reachedBy: 'POST', noConflict: true },
  };
  for (const _ of ['sent', 'waiting']) {
    await world.ask(registrar, TAKE_DOWN, { input });
    await takeFiled(world, staff);
  }
  const { lettersToSend } = await world.ask(staff, `{ lettersToSend { id } }`);
  const [letter] = lettersToSend as { id: string }[];
  const sent = { letterId: letter?.id, by: 'REGISTERED_POST', on: today, number: '1A00012345678' };
  await world.ask(staff, SENT, { input: sent });
}
