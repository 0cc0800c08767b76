import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';
import { STORY_DAYS } from './story.js';

/** The month of the story in which the first cover runs out; its renewal is declared before that. */
export const RENEWED_IN_MONTH = 11;

const YEAR_DAYS = 365;

type Cover = {
  readonly insurer: string;
  readonly policyReference: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly countries: readonly string[];
  readonly activities: readonly string[];
  readonly insuredName?: string;
  readonly territory: string;
  readonly trigger: string;
  readonly retroactiveOn?: string;
  readonly subsequentMonths?: number;
  /** In cents. */
  readonly limitPerClaim: number;
  readonly limitAggregate: number;
  readonly currency: string;
  readonly defenceCosts: string;
};

/** A year of cover that the office verifies on the day on which it is declared. */
export async function liveInsured(world: DemoWorld, coach: Member, staff: Member, policy: string): Promise<void> {
  await verify(world, staff, await declare(world, coach, yearOf(policy, firstDay(world))));
}

/** The next year, without a gap: it begins on the day after the last one. Claims trigger it, and it takes up the past. */
export async function renewCover(world: DemoWorld, coach: Member, staff: Member, policy: string): Promise<void> {
  const startsOn = addDays(firstDay(world), YEAR_DAYS);
  const claims = { trigger: 'CLAIM', retroactiveOn: firstDay(world), subsequentMonths: 60 };
  await verify(world, staff, await declare(world, coach, { ...yearOf(policy, startsOn), ...claims }));
}

/** Somebody who declared a cover that waits for the office. */
export async function liveAsNewlyInsured(world: DemoWorld): Promise<Member> {
  const coach = await world.join({
    name: 'Inès Caron',
    email: 'ines.caron@coachs.example',
    roles: [],
    persona: null,
  });
  const names = { insurer: 'Assurances du Parc', insuredName: 'Cabinet Caron Conseil' };
  await declare(world, coach, { ...yearOf('MP 770 412', addDays(world.today, -20)), ...names });
  return coach;
}

function firstDay({ realToday }: DemoWorld): string {
  return addDays(realToday, -STORY_DAYS);
}

function yearOf(policyReference: string, startsOn: string): Cover {
  return {
    insurer: 'Mutuelle des Métiers',
    policyReference,
    startsOn,
    endsOn: addDays(startsOn, YEAR_DAYS - 1),
    countries: ['BE', 'FR'],
    activities: ['COACHING', 'TEAM_COACHING'],
    territory: 'Union européenne',
    trigger: 'HARMFUL_ACT',
    limitPerClaim: 150_000_000,
    limitAggregate: 300_000_000,
    currency: 'EUR',
    defenceCosts: 'OUTSIDE',
  };
}

async function declare(world: DemoWorld, coach: Member, input: Cover): Promise<string> {
  const document = `mutation Declare($input: CoverInput!, $key: Uuid!) { declareCover(input: $input, idempotencyKey: $key) { id } }`;
  return (await world.ask<{ declareCover: { id: string } }>(coach, document, { input })).declareCover.id;
}

async function verify(world: DemoWorld, staff: Member, id: string): Promise<void> {
  const document = `mutation Verify($id: Uuid!, $seenOn: Day!, $key: Uuid!) { verifyCover(id: $id, version: 1, seenOn: $seenOn, nameLink: SAME_NAME, idempotencyKey: $key) { id } }`;
  await world.ask(staff, document, { id, seenOn: world.today });
}
