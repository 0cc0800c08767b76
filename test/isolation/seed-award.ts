import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import type { World } from './world.js';

const APPLY = `mutation Apply($level: String!, $key: Uuid!) { applyForLevel(level: $level, idempotencyKey: $key) { id } }`;

/**
 * The coach applies, takes it back, applies again and is awarded; another application waits, and an end is recorded. They
 * give it up from a later day and take that back, and are in a pause.
 */
export async function accredit(
  { owner }: Installation,
  world: World,
  coach: Member,
  staff: Member,
): Promise<{ reference: string }> {
  await world.settle();
  const { applyForLevel: first } = await world.ask(coach, APPLY, { level: 'one' });
  await world.ask(
    coach,
    `mutation TakeBack($id: Uuid!, $key: Uuid!) { withdrawApplication(id: $id, idempotencyKey: $key) { id } }`,
    { id: first.id },
  );
  const { applyForLevel: second } = await world.ask(coach, APPLY, { level: 'one' });
  const { awardLevel: award } = await world.ask(
    staff,
    `mutation Award($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id reference } }`,
    { input: { applicationId: second.id, shownName: coach.name } },
  );
  await world.ask(coach, APPLY, { level: 'two' });
  await thinkAgain(world, coach);
  await endFarAway(owner, world.bodyId, award.id as string);
  return { reference: award.reference as string };
}

async function thinkAgain(world: World, coach: Member): Promise<void> {
  const { giveUpAccreditation: resignation } = await world.ask(
    coach,
    `mutation GiveUp($on: Day!, $key: Uuid!) { giveUpAccreditation(effectiveOn: $on, idempotencyKey: $key) { id } }`,
    { on: addDays(world.today, 30) },
  );
  await world.ask(
    coach,
    `mutation TakeResignationBack($id: Uuid!, $key: Uuid!) { takeBackResignation(id: $id, idempotencyKey: $key) { id } }`,
    { id: resignation.id },
  );
  await world.ask(
    coach,
    `mutation PauseFrom($on: Day!, $key: Uuid!) { pauseAccreditation(fromOn: $on, idempotencyKey: $key) { id } }`,
    { on: world.today },
  );
}

/** An end that takes effect in no reader's life, put where a withdrawal puts it: the coach keeps their award here. */
async function endFarAway(owner: Installation['owner'], bodyId: string, awardId: string): Promise<void> {
  await owner.query(
    `insert into accreditation.award_ends (id, body_id, award_id, kind, effective_on, recorded_at)
     values ($1, $2, $3, 'withdrawn', '2999-01-01', now())`,
    [newId(), bodyId, awardId],
  );
}
