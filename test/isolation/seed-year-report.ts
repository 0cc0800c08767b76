import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** One registrar proposes the report on the complaints of the year before, and another publishes it. */
export async function reportOnYear(world: World, one: Member, other: Member): Promise<void> {
  const { proposeTransparencyReport } = await world.ask(
    one,
    `mutation Propose($year: Int!, $key: Uuid!) {
      proposeTransparencyReport(year: $year, idempotencyKey: $key) { proposed { id } }
    }`,
    { year: Number(world.today.slice(0, 4)) - 1 },
  );
  await world.ask(
    other,
    `mutation Publish($id: Uuid!, $key: Uuid!) { publishTransparencyReport(proposalId: $id, idempotencyKey: $key) { year } }`,
    { id: proposeTransparencyReport.proposed.id as string },
  );
}
