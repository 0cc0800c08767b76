import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import { ticketFor } from './seed-cpd.js';
import { accept, propose } from './seed-supervision.js';
import type { World } from './world.js';

const LOG = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const DIES = `mutation RecordDeath($input: RecordDeathInput!, $key: Uuid!) { recordDeath(input: $input, idempotencyKey: $key) }`;
const GIVE = `mutation Give($input: GiveProofInput!, $key: Uuid!) { giveSupervisionProof(input: $input, idempotencyKey: $key) { id } }`;
const DECIDE = `mutation Decide($id: Uuid!, $verdicts: [ProofVerdictInput!]!, $key: Uuid!) {
  decideSupervisionProof(proofId: $id, verdicts: $verdicts, idempotencyKey: $key) { sessionId refusals { code } } }`;
const REVERSE = `mutation Reverse($input: ReverseAcceptanceInput!, $key: Uuid!) {
  reverseSupervisionAcceptance(input: $input, idempotencyKey: $key) { id } }`;
const TAKE_BACK = `mutation TakeBack($id: Uuid!, $key: Uuid!) { takeBackSupervisionProof(proofId: $id, idempotencyKey: $key) { id } }`;

/** A supervisor dies: the coach gives documents; of the sessions some are accepted, one no longer, and some wait. */
export async function prove(installation: Installation, world: World, coach: Member, staff: Member): Promise<void> {
  const { personId, email } = await world.join('Ophélie', `ophelie@${world.host}`, []);
  const agreement = await propose(world, coach, { name: `${world.mark} Ophélie`, email });
  await accept(world, agreement);
  const sessions: string[] = [];
  for (const minutes of [50, 55, 65, 70, 85]) {
    const { agreementId } = agreement;
    const input = { agreementId, heldOn: world.today, minutes, form: 'INDIVIDUAL', acceptDuplicate: true };
    sessions.push((await world.ask(coach, LOG, { input })).logSession.id as string);
  }
  await world.ask(staff, DIES, {
    input: { personId, diedOn: world.today, learntOn: world.today, basis: 'FAMILY' },
  });
  await world.settle();
  const [one, two, three, four, five] = sessions;

  const give = async (sessionIds: (string | undefined)[]) => {
    const documents = [{ kind: 'INVOICE', file: await ticketFor(installation, world, coach) }];
    const { giveSupervisionProof } = await world.ask(coach, GIVE, {
      input: { sessionIds, documents, namesHidden: true },
    });
    return giveSupervisionProof.id as string;
  };
  const id = await give([one, two, three]);
  const note = `${world.mark} Merci.`;
  await world.ask(staff, DECIDE, {
    id,
    verdicts: [
      { sessionId: one, accept: true, note },
      { sessionId: two, accept: true },
    ],
  });
  await world.ask(staff, REVERSE, { input: { proofId: id, sessionId: two, reason: 'MISTAKE', note } });
  await world.ask(coach, TAKE_BACK, { id: await give([four]) });
  await give([five]);
}
