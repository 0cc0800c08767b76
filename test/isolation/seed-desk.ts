import type { Member } from '@standing/platform/auth';
import { draft } from './apply.js';
import type { Installation } from './installation.js';
import { signedReport } from './seed-report.js';
import { wordsFor } from './seed-words.js';
import { accept, propose, vet } from './seed-supervision.js';
import type { World } from './world.js';

const LOG = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const ASK = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id } }`;
const DECIDE = `mutation Decide($decisions: [SessionDecisionInput!]!, $key: Uuid!) {
  decideAsSupervisor(decisions: $decisions, idempotencyKey: $key) { sessionId refusals { code } } }`;
const UNDO = `mutation Undo($ids: [Uuid!]!, $key: Uuid!) { undoAsSupervisor(sessionIds: $ids, idempotencyKey: $key) { sessionId } }`;
const GO_BACK = `mutation GoBack($ids: [Uuid!]!, $key: Uuid!) {
  goBackAsSupervisor(sessionIds: $ids, reason: OTHER, idempotencyKey: $key) { sessionId } }`;
const RELEASE = `mutation Release($id: Uuid!, $key: Uuid!) { releaseAnswer(sessionId: $id, idempotencyKey: $key) { id released } }`;
const QUESTION = `mutation Question($sessions: [SessionReadInput!]!, $key: Uuid!) {
  askAsSupervisor(sessions: $sessions, question: LENGTH, idempotencyKey: $key) { sessionId } }`;
const LISTED = `mutation Listed($input: BeListedInput!, $key: Uuid!) { beListedInDirectory(input: $input, idempotencyKey: $key) { id } }`;
const LEAVE = `mutation Leave($key: Uuid!) { leaveDirectory(idempotencyKey: $key) }`;

/** The coach supervises another, signed in: confirms, undoes, goes back, asks, and reports on them; leaves the directory and enters it again. */
export async function superviseAnother(
  installation: Installation,
  world: World,
  coach: Member,
  staff: Member,
): Promise<void> {
  const other = await world.join('Ségolène', `segolene@${world.host}`, []);
  const agreement = await propose(world, other, coach);
  await accept(world, agreement);
  await vet(world, staff, agreement.supervisorId);
  const ids: string[] = [];
  for (const minutes of [40, 52, 63, 74]) {
    const input = { agreementId: agreement.agreementId, heldOn: world.today, minutes, form: 'INDIVIDUAL' };
    ids.push((await world.ask(other, LOG, { input })).logSession.id as string);
  }
  await world.ask(other, ASK, { ids });
  const [kept, undone, reversed, questioned] = ids;
  const decided = [kept, undone, reversed];
  await world.ask(coach, DECIDE, { decisions: decided.map((sessionId) => ({ sessionId, outcome: 'CONFIRM' })) });
  await world.ask(coach, UNDO, { ids: [undone] });
  const report = await signedReport(world, other, agreement, 'one');
  await draft(world, other, 'one', { report, words: await wordsFor(installation, world, other) });
  await longAgo(installation, reversed);
  await world.ask(other, RELEASE, { id: reversed });
  await world.ask(coach, GO_BACK, { ids: [reversed] });
  await world.ask(coach, QUESTION, { sessions: [{ sessionId: questioned, version: 1 }] });
  const input = { languages: ['fr'], countries: ['FR'], places: 2, remote: true };
  await world.ask(coach, LISTED, { input });
  await world.ask(coach, LEAVE);
  await world.ask(coach, LISTED, { input });
}

/** Only time ends what can be undone: here the end is moved back. */
async function longAgo({ owner }: Installation, sessionId: string | undefined): Promise<void> {
  await owner.query(`update supervision.sessions set undo_until = undo_until - interval '1 hour' where id = $1`, [
    sessionId,
  ]);
}
