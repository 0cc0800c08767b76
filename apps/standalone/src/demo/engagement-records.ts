import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** A sponsor joins the coach's first engagement, and its client agrees to be spoken of in supervision. */
export async function agreeWithSponsor(
  world: DemoWorld,
  coach: Member,
  [engagementId]: readonly string[],
): Promise<void> {
  const input = {
    engagementId,
    sponsor: 'Usine des Pins',
    prescriber: null,
    country: 'FR',
    agreedMinutes: 960,
    agreedUntil: null,
    sponsorReceives: 'ATTENDANCE',
    nameIsPseudonym: true,
  };
  await sayTerms(world, coach, input);
  await world.ask(
    coach,
    `mutation Consent($engagementId: Uuid!, $onDay: Day!, $key: Uuid!) { answerConsent(engagementId: $engagementId, consent: SUPERVISION, answer: GIVEN, onDay: $onDay, idempotencyKey: $key) { id } }`,
    { engagementId, onDay: world.today },
  );
}

/** The coach's first engagements are in several countries; in Switzerland no cover of theirs holds. */
export async function practiseAbroad(world: DemoWorld, coach: Member, engagements: readonly string[]): Promise<void> {
  for (const [index, country] of ['FR', 'BE', 'CH'].entries())
    await sayTerms(world, coach, { engagementId: engagements[index], country });
}

async function sayTerms(world: DemoWorld, coach: Member, input: object): Promise<void> {
  await world.ask(
    coach,
    `mutation Terms($input: EngagementTermsInput!, $key: Uuid!) { sayEngagementTerms(input: $input, idempotencyKey: $key) { id } }`,
    { input },
  );
}
