import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

const START = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
const LOG = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id } }`;
const RECORD = `mutation Record($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;

type Practised = { readonly pseudonyms: readonly string[]; readonly practised: readonly number[] };

/** Enters, with each of the clients, a session of two hours so many days before today, the first day first; returns the engagements. */
export async function practise(
  world: DemoWorld,
  coach: Member,
  { pseudonyms, practised }: Practised,
): Promise<string[]> {
  const engagements: string[] = [];
  for (const pseudonym of pseudonyms) {
    const input = { pseudonym, kind: 'INDIVIDUAL', startedOn: daysAgo(world, practised[0] ?? 0) };
    const { startEngagement } = await world.ask<{ startEngagement: { id: string } }>(coach, START, { input });
    const engagementId = startEngagement.id;
    engagements.push(engagementId);
    for (const ago of practised) {
      const entry = { engagementId, heldOn: daysAgo(world, ago), minutes: 120, paid: true, acceptOverlap: true };
      await world.ask(coach, LOG, { input: entry });
    }
  }
  return engagements;
}

type Learnt = { readonly title: string; readonly kind: string; readonly minutes: number; readonly ago: number };

/** Records what was learnt so many days before today. */
export async function learn(world: DemoWorld, coach: Member, learnt: readonly Learnt[]): Promise<void> {
  for (const { ago, ...activity } of learnt) {
    const day = daysAgo(world, ago);
    const reflection = 'Je pose désormais le cadre avec le client avant de parler de ses objectifs.';
    await world.ask(coach, RECORD, { input: { ...activity, firstDay: day, lastDay: day, reflection } });
  }
}

/** The day so many days before today, wherever the body's clock stands. */
export function daysAgo({ realToday }: DemoWorld, count: number): string {
  return addDays(realToday, -count);
}
