import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Installation } from './installation.js';
import type { World } from './world.js';

const ASK = `mutation AskRelief($input: ReliefInput!, $key: Uuid!) { askForRelief(input: $input, idempotencyKey: $key) { id } }`;

/** The coach's leave is granted, corrected and ended; one is taken back, one waits, one is granted among several. */
export async function relieve(installation: Installation, world: World, coach: Member, staff: Member): Promise<void> {
  const leave = (fromOn: string, untilOn: string) => ({ kind: 'LEAVE', ground: 'CARING', fromOn, untilOn });
  const asked = async (fromOn: string, untilOn: string) =>
    (await world.ask(coach, ASK, { input: leave(fromOn, untilOn) })).askForRelief.id as string;
  const [granted, takenBack] = [await asked('2020-01-01', '2020-03-31'), await asked('2021-01-01', '2021-03-31')];
  await world.ask(
    staff,
    `mutation Answer($input: AnswerReliefInput!, $key: Uuid!) { answerRelief(input: $input, idempotencyKey: $key) { id } }`,
    { input: { reliefId: granted } },
  );
  await world.ask(
    staff,
    `mutation CorrectDays($input: CorrectReliefInput!, $key: Uuid!) { correctRelief(input: $input, idempotencyKey: $key) { id } }`,
    { input: { reliefId: granted, fromOn: '2020-01-01', untilOn: '2020-04-30' } },
  );
  await world.ask(
    coach,
    `mutation EndEarly($id: Uuid!, $key: Uuid!) { endRelief(id: $id, lastDay: "2020-02-29", idempotencyKey: $key) { id } }`,
    { id: granted },
  );
  await world.ask(
    coach,
    `mutation TakeReliefBack($id: Uuid!, $key: Uuid!) { takeBackRelief(id: $id, idempotencyKey: $key) { id } }`,
    { id: takenBack },
  );
  await asked('2022-01-01', '2022-03-31');
  await world.ask(
    staff,
    `mutation GrantAll($input: GrantReliefsInput!, $key: Uuid!) { grantReliefs(input: $input, idempotencyKey: $key) { id } }`,
    { input: { ...leave('2023-01-01', '2023-03-31'), personIds: [coach.personId] } },
  );
  await remindLongAgo(installation.owner, world.bodyId, coach.personId);
}

/** Waits until whoever is due was decided of: the job does it in its own time. */
export async function untilDecided({ owner }: Installation, { bodyId, today }: World): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const { rows } = await owner.query<{ due: number }>(
      `select count(*)::int as due from accreditation.due where body_id = $1 and due_on <= $2::date`,
      [bodyId, today],
    );
    if (rows[0]?.due === 0) return;
    if (performance.now() > deadline) throw new Error(`Not decided after a minute: ${String(rows[0]?.due)} are due.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A reminder of a day that is over, put where one is kept: none is due in so short a story. */
async function remindLongAgo(owner: Installation['owner'], bodyId: string, personId: string): Promise<void> {
  await owner.query(
    `insert into accreditation.reminders (id, body_id, person_id, kind, rule_id, on_day, days_before, told_on)
     values ($1, $2, $3, 'requirement', 'hours', '2020-01-01', 14, '2019-12-18')`,
    [newId(), bodyId, personId],
  );
}
