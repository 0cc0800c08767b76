import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const RECORD = `mutation Record($input: RecordOfficeInput!, $key: Uuid!) { recordOffice(input: $input, idempotencyKey: $key) }`;
const ASK = `mutation Ask($reference: String!, $key: Uuid!) { askForMyCopy(reference: $reference, idempotencyKey: $key) }`;
const PROLONG = `mutation Longer($input: ProlongAccessInput!, $key: Uuid!) { prolongAccess(input: $input, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($input: AnswerAccessInput!, $key: Uuid!) { answerAccess(input: $input, idempotencyKey: $key) }`;
const READ = `mutation Read($reference: String!, $key: Uuid!) { readMyCopy(reference: $reference, idempotencyKey: $key) { texts { text } } }`;

/** The coach asks for a copy in their case; whoever protects data takes longer, gives a part, and the coach reads it. */
export async function giveCopy(world: World, coach: Member, staff: Member, protector: Member): Promise<void> {
  const office = { personId: protector.personId, kind: 'DATA_PROTECTION', fromOn: world.today, untilOn: null };
  await world.ask(staff, RECORD, { input: office });
  await world.settle();
  const { myCases } = (await world.ask(coach, `{ myCases { reference } }`)) as { myCases: { reference: string }[] };
  const reference = myCases[0]!.reference;
  await world.ask(coach, ASK, { reference });
  const { accessRequests } = (await world.ask(protector, `{ accessRequests { id } }`)) as {
    accessRequests: { id: string }[];
  };
  const requestId = accessRequests[0]!.id;
  const reasons = `${world.mark} tells of others.`;
  await world.ask(protector, PROLONG, { input: { requestId, months: 1, ground: 'COMPLEX', reasons } });
  const part = { answer: 'GIVEN_IN_PART', withheld: ['READINGS'], ground: 'RIGHTS_OF_OTHERS', reasons };
  await world.ask(protector, ANSWER, { input: { requestId, ...part } });
  await world.ask(coach, READ, { reference });
}
