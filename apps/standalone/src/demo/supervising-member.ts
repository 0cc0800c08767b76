import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { agree, vet } from './supervision.js';

type Held = { readonly ago: number; readonly minutes: number; readonly startsAt?: string };

/** How many days before today: the first was confirmed; of those that wait, one was logged late, and two overlap. */
const CONFIRMED: Held = { ago: 84, minutes: 90 };
const OF_THE_FIRST: readonly Held[] = [
  { ago: 62, minutes: 60 },
  { ago: 20, minutes: 60, startsAt: '10:00' },
  { ago: 6, minutes: 90 },
];
const OF_THE_SECOND: readonly Held[] = [{ ago: 20, minutes: 60, startsAt: '10:30' }];

/** A group that she led, and entered once for both. */
const GROUP = { minutes: 120, startsAt: '18:00', contracted: 5, present: 4 };

/** An assessor who supervises two coaches as well, signed in: sessions await her, she led a group, and is in the directory. */
export async function supervise(
  world: DemoWorld,
  { supervisor, staff, coaches }: { supervisor: Member; staff: Member; coaches: readonly [Member, Member] },
): Promise<void> {
  const { name, email } = supervisor;
  const startsOn = addDays(world.today, -90);
  const [first, second] = coaches;
  const agreed = await agree(world, first, { name, email, locale: 'fr' }, startsOn);
  const other = await agree(world, second, { name, email, locale: 'fr' }, startsOn);
  await vet(world, staff, agreed.supervisorId);
  const [confirmed = ''] = await askAbout(world, first, agreed.agreementId, [CONFIRMED, ...OF_THE_FIRST]);
  await askAbout(world, second, other.agreementId, OF_THE_SECOND);
  await world.ask(
    supervisor,
    `mutation Decide($decisions: [SessionDecisionInput!]!, $key: Uuid!) { decideAsSupervisor(decisions: $decisions, idempotencyKey: $key) { sessionId } }`,
    { decisions: [{ sessionId: confirmed, outcome: 'CONFIRM' }] },
  );
  await world.ask(
    supervisor,
    `mutation Listed($input: BeListedInput!, $key: Uuid!) { beListedInDirectory(input: $input, idempotencyKey: $key) { id } }`,
    { input: { languages: ['fr', 'en'], countries: ['FR', 'BE'], places: 2, remote: true } },
  );
  await world.ask(
    supervisor,
    `mutation Enter($input: GroupSessionInput!, $key: Uuid!) { enterGroupSession(input: $input, idempotencyKey: $key) { id } }`,
    { input: { ...GROUP, heldOn: addDays(world.today, -40), attendance: [agreed, other].map(idOf) } },
  );
}

const idOf = ({ agreementId }: { readonly agreementId: string }) => ({ agreementId });

/** Logs sessions and asks about all of them at once. */
async function askAbout(
  world: DemoWorld,
  coach: Member,
  agreementId: string,
  held: readonly Held[],
): Promise<string[]> {
  const log = `mutation Log($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const { ago, minutes, startsAt = null } of held) {
    const input = { agreementId, heldOn: addDays(world.today, -ago), minutes, startsAt, form: 'INDIVIDUAL' };
    ids.push((await world.ask<{ logSession: { id: string } }>(coach, log, { input })).logSession.id);
  }
  await world.ask(
    coach,
    `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id } }`,
    { ids },
  );
  return ids;
}
