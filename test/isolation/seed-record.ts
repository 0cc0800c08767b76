import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** The coach says how their first engagement was agreed, marks an item and an answer, sets a signal aside, and ends it. */
export async function keepRecord(world: World, coach: Member): Promise<void> {
  const { myEngagements } = await world.ask(coach, `{ myEngagements { id } }`);
  const id = myEngagements[0].id as string;
  const terms = `mutation Terms($input: EngagementTermsInput!, $key: Uuid!) { sayEngagementTerms(input: $input, idempotencyKey: $key) { id } }`;
  const sponsor = { sponsor: `${world.mark} Usine`, sponsorReceives: 'NOTHING' };
  const input = { engagementId: id, ...sponsor, prescriber: `${world.mark} Pilote`, country: 'FR', agreedMinutes: 60 };
  await world.ask(coach, terms, { input: { ...input, agreedUntil: world.today, nameIsPseudonym: true } });
  const mark = `mutation Mark($id: Uuid!, $onDay: Day!, $key: Uuid!) { markEngagement(engagementId: $id, item: FEES, onDay: $onDay, idempotencyKey: $key) { id } }`;
  await world.ask(coach, mark, { id, onDay: world.today });
  const answer = `mutation Answer($id: Uuid!, $onDay: Day!, $key: Uuid!) { answerConsent(engagementId: $id, consent: RESEARCH, answer: GIVEN, onDay: $onDay, idempotencyKey: $key) { id } }`;
  await world.ask(coach, answer, { id, onDay: world.today });
  const aside = `mutation Aside($id: Uuid!, $key: Uuid!) { setEngagementSignalsAside(engagementId: $id, signals: [RETENTION_PASSED], idempotencyKey: $key) { id } }`;
  await world.ask(coach, aside, { id });
  const end = `mutation End($id: Uuid!, $end: EngagementEndInput!, $key: Uuid!) { sayEngagementEnd(engagementId: $id, end: $end, idempotencyKey: $key) { id } }`;
  await world.ask(coach, end, { id, end: { endedOn: world.today, endedBy: 'AGREEMENT', referred: false } });
  const again = `mutation Again($id: Uuid!, $key: Uuid!) { sayEngagementEnd(engagementId: $id, idempotencyKey: $key) { id } }`;
  await world.ask(coach, again, { id });
}
