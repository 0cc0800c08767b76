import { addDays, newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { apply, draft } from './apply.js';
import type { Installation } from './installation.js';
import { signedReport } from './seed-report.js';
import { wordsFor } from './seed-words.js';
import type { World } from './world.js';

/**
 * The coach applies, takes it back, applies again and is awarded; another application waits, the staff write one of their
 * own, and an end is recorded. The coach gives it up from a later day and takes that back, and is in a pause.
 */
export async function accredit(
  installation: Installation,
  world: World,
  coach: Member,
  staff: Member,
): Promise<{ reference: string }> {
  const { owner } = installation;
  await world.settle();
  const first = await apply(world, coach, 'one');
  await world.ask(
    coach,
    `mutation TakeBack($id: Uuid!, $key: Uuid!) { withdrawApplication(id: $id, idempotencyKey: $key) { id } }`,
    { id: first },
  );
  const applicationId = await apply(world, coach, 'one');
  const { awardLevel: award } = await world.ask(
    staff,
    `mutation Award($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { id reference } }`,
    { input: { applicationId, shownName: coach.name } },
  );
  const report = await signedReport(world, coach, await supervised(world, coach), 'two');
  await apply(world, coach, 'two', { report, words: await wordsFor(installation, world, coach) });
  await pay(world, staff, applicationId);
  await draft(world, staff, 'two');
  await thinkAgain(world, coach);
  await wishForLess(owner, world, coach, staff, award.id as string);
  await endFarAway(owner, world.bodyId, award.id as string);
  return { reference: award.reference as string };
}

/** The agreement with the supervisor who confirmed sessions. */
async function supervised(world: World, coach: Member) {
  const { myAgreements } = await world.ask(coach, `{ myAgreements { id supervisor { id name } } }`);
  const agreements = myAgreements as { id: string; supervisor: { id: string; name: string } }[];
  const { id: agreementId, supervisor } = agreements.find((one) => one.supervisor.name.endsWith('Claire'))!;
  return { agreementId, supervisorId: supervisor.id };
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

/** What was paid for it, under a reference of the body's own, and the rest is waived. */
async function pay(world: World, staff: Member, applicationId: string): Promise<void> {
  const paid = { amount: 12_000, currency: 'EUR', receivedOn: world.today, reference: `${world.mark} VIR` };
  await world.ask(
    staff,
    `mutation Pay($input: RecordPaymentInput!, $key: Uuid!) { recordPayment(input: $input, idempotencyKey: $key) { id } }`,
    { input: { applicationId, ...paid } },
  );
  await world.ask(
    staff,
    `mutation Waive($id: Uuid!, $key: Uuid!) { waiveFee(applicationId: $id, ground: OTHER, idempotencyKey: $key) { applicationId } }`,
    { id: applicationId },
  );
}

/** A wish for a lower level that was declined in the body's own words, and one that waits: nobody here holds more than the lowest. */
async function wishForLess(
  owner: Installation['owner'],
  { bodyId, today, mark }: World,
  { personId }: Member,
  staff: Member,
  awardId: string,
): Promise<void> {
  for (const loweringId of [newId(), newId()]) {
    await owner.query(
      `insert into accreditation.lowerings (id, body_id, person_id, award_id, level, from_on, received_on, entered_by, recorded_at)
       values ($1, $2, $3, $4, 'one', $5, $5, $3, clock_timestamp())`,
      [loweringId, bodyId, personId, awardId, today],
    );
    await owner.query(
      `insert into accreditation.lowering_answers
         (id, body_id, lowering_id, outcome, answered_by, answered_on, reasons, recorded_at)
       select $1, $2, $3, 'declined', $4, $5, $6, now()
       where not exists (select from accreditation.lowering_answers where body_id = $2)`,
      [newId(), bodyId, loweringId, staff.personId, today, `${mark} reasons`],
    );
  }
}

/** An end that takes effect in no reader's life, put where a withdrawal puts it: the coach keeps their award here. */
async function endFarAway(owner: Installation['owner'], bodyId: string, awardId: string): Promise<void> {
  await owner.query(
    `insert into accreditation.award_ends (id, body_id, award_id, kind, effective_on, recorded_at)
     values ($1, $2, $3, 'withdrawn', '2999-01-01', now())`,
    [newId(), bodyId, awardId],
  );
}
