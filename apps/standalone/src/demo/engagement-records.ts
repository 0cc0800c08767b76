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
  await world.ask(
    coach,
    `mutation Terms($input: EngagementTermsInput!, $key: Uuid!) { sayEngagementTerms(input: $input, idempotencyKey: $key) { id } }`,
    { input },
  );
  await world.ask(
    coach,
    `mutation Consent($engagementId: Uuid!, $onDay: Day!, $key: Uuid!) { answerConsent(engagementId: $engagementId, consent: SUPERVISION, answer: GIVEN, onDay: $onDay, idempotencyKey: $key) { id } }`,
    { engagementId, onDay: world.today },
  );
}
