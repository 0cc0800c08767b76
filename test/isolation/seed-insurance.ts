import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** Declares five covers: one verified, one refused, one withdrawn, one corrected, one that waits. */
export async function beInsured(world: World, coach: Member, staff: Member): Promise<void> {
  const declare = `mutation Declare($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
  const ids: string[] = [];
  for (const reference of ['A1', 'B2', 'C3', 'D4', 'E5']) {
    const input = {
      insurer: `${world.mark} Mutuelle`,
      policyReference: `${world.mark} ${reference}`,
      startsOn: world.today,
      endsOn: world.today,
      countries: ['FR'],
      activities: ['COACHING'],
      insuredName: `${world.mark} Cabinet`,
      broker: `${world.mark} Courtage`,
      territory: `${world.mark} Europe`,
    };
    ids.push((await world.ask(coach, declare, { input })).declareCover.id as string);
    if (reference === 'D4')
      await world.ask(
        coach,
        `mutation Correct($id: Uuid!, $input: CoverInput!, $key: Uuid!) { correctCover(id: $id, version: 1, input: $input, idempotencyKey: $key) { id } }`,
        { id: ids.at(-1), input: { ...input, countries: ['BE'] } },
      );
  }
  const [first, second, third] = ids;
  await world.ask(
    staff,
    `mutation Verify($id: Uuid!, $seenOn: Day!, $key: Uuid!) { verifyCover(id: $id, version: 1, seenOn: $seenOn, nameLink: COMPANY, linkSeenOn: $seenOn, idempotencyKey: $key) { id } }`,
    { id: first, seenOn: world.today },
  );
  await world.ask(
    staff,
    `mutation Refuse($id: Uuid!, $key: Uuid!) { refuseCover(id: $id, version: 1, reason: OTHER_DAYS, idempotencyKey: $key) { id } }`,
    { id: second },
  );
  await world.ask(
    coach,
    `mutation Withdraw($id: Uuid!, $key: Uuid!) { withdrawCover(id: $id, version: 1, idempotencyKey: $key) { id } }`,
    { id: third },
  );
}
