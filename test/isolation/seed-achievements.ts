import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

const DECLARE = `mutation Bring($input: AchievementInput!, $key: Uuid!) { declareAchievement(input: $input, idempotencyKey: $key) { id } }`;
const CORRECT = `mutation BringRight($id: Uuid!, $input: AchievementInput!, $key: Uuid!) { correctAchievement(id: $id, revision: 1, input: $input, idempotencyKey: $key) { id } }`;
const WITHDRAW = `mutation BringBack($id: Uuid!, $key: Uuid!) { withdrawAchievement(id: $id, revision: 1, idempotencyKey: $key) { id } }`;
const CHECK = `mutation CheckBrought($input: CheckAchievementInput!, $key: Uuid!) { checkAchievement(input: $input, idempotencyKey: $key) { id } }`;

/** What the coach brings along: one is verified, one corrected and waits, one is not accepted, one is taken back. */
export async function bringAlong(world: World, coach: Member, staff: Member): Promise<void> {
  const course = (title: string) => ({
    ...{ kind: 'TRAINING', title: `${world.mark} ${title}`, provider: `${world.mark} École` },
    ...{ fromOn: '2019-01-07', untilOn: '2019-06-28', minutes: 3000 },
  });
  const declare = async (title: string) =>
    (await world.ask(coach, DECLARE, { input: course(title) })).declareAchievement.id as string;
  const [seen, unseen] = [await declare('Systémique'), await declare('Gestalt')];
  const seenOn = world.today;
  await world.ask(staff, CHECK, { input: { id: seen, revision: 1, seenHow: 'DOCUMENT', seenOn } });
  await world.ask(staff, CHECK, { input: { id: unseen, revision: 1, reason: 'NOTHING_SHOWN' } });
  await world.ask(coach, CORRECT, { id: await declare('Équipes'), input: course('Groupes') });
  await world.ask(coach, WITHDRAW, { id: await declare('Théâtre') });
}
