import type { Actor, Member } from '@standing/platform/auth';
import { apply } from './apply.js';
import type { Installation } from './installation.js';
import { practise, sign } from './seed-body.js';
import { accept, propose, vet } from './seed-supervision.js';
import type { World } from './world.js';

const LOG = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const ASK = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id requestId } }`;
const CONFIRM = `mutation Decide($ids: [SessionDecisionInput!]!, $key: Uuid!) { decideSessions(decisions: $ids, idempotencyKey: $key) { sessionId } }`;
const AWARD = `mutation Award($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id reference } }`;

/** A coach who did what another did, to the letter: with an award, and a session that waits for a supervisor. */
export type Twin = {
  readonly member: Member;
  readonly reference: string;
  /** Opens the sessions to confirm, as it was mailed. */
  readonly confirmToken: string;
  /** The supervisor who followed that link. */
  readonly holder: Actor;
};

/** Makes one, through the use cases alone. */
export async function twinOf(installation: Installation, world: World, staff: Member, first: string): Promise<Twin> {
  const member = await world.join(first, `${first.toLowerCase()}@${world.host}`, []);
  await sign(world, member);
  await practise(world, member);
  const email = `vera-${first.toLowerCase()}@${world.host}`;
  const agreement = await propose(world, member, { name: `${world.mark} Véra ${first}`, email });
  await accept(world, agreement);
  await vet(world, staff, agreement.supervisorId);
  const ids: string[] = [];
  for (const minutes of [60, 45]) {
    const input = { agreementId: agreement.agreementId, heldOn: world.today, minutes, form: 'INDIVIDUAL' };
    ids.push((await world.ask(member, LOG, { input })).logSession.id as string);
  }
  const { askConfirmation } = await world.ask(member, ASK, { ids });
  const holder = world.link('confirm-sessions', askConfirmation[0].requestId as string, agreement.supervisorId);
  await world.ask(holder, CONFIRM, { ids: [{ sessionId: ids[0], outcome: 'CONFIRM' }] });
  await world.settle();
  const applicationId = await apply(world, member, 'one');
  const { awardLevel } = await world.ask(staff, AWARD, { input: { applicationId, shownName: member.name } });
  await world.settle();
  const { rows } = await installation.owner.query<{ text: string }>(
    `select text from correspondence.demo_mails where to_address = $1`,
    [email],
  );
  const confirmToken = rows.map(({ text }) => /\/c\/([\w-]+)/.exec(text)?.[1]).find((token) => token !== undefined);
  if (confirmToken === undefined) throw new Error('The supervisor was not asked by mail.');
  return { member, reference: awardLevel.reference as string, confirmToken, holder };
}
