import type { Member } from '@standing/platform/auth';
import type { World } from './world.js';

/** The office keeps a provider and two events, makes two keys and revokes one, and reports the coach twice, who accepts once. */
export async function train(world: World, coach: Member, staff: Member): Promise<void> {
  const { keepTrainingProvider: provider } = await world.ask(
    staff,
    `mutation KeepProvider($input: TrainingProviderInput!, $key: Uuid!) { keepTrainingProvider(input: $input, idempotencyKey: $key) { id } }`,
    { input: { name: `${world.mark} Organisme`, fromDay: '2020-01-01' } },
  );
  const own = await reported(world, coach, staff, null);
  await reported(world, coach, staff, provider.id as string);
  await world.ask(
    coach,
    `mutation Accept($id: Uuid!, $reflection: String!, $key: Uuid!) { acceptAttendance(id: $id, reflection: $reflection, idempotencyKey: $key) { id } }`,
    { id: own, reflection: `${world.mark} Une idée.` },
  );
  const make = `mutation MakeKey($providerId: Uuid!, $key: Uuid!) { makeTrainingKey(providerId: $providerId, idempotencyKey: $key) }`;
  for (let made = 0; made < 2; made += 1) await world.ask(staff, make, { providerId: provider.id });
  const { trainingProviders } = await world.ask(staff, `{ trainingProviders { keys { id } } }`);
  await world.ask(
    staff,
    `mutation Revoke($keyId: Uuid!, $key: Uuid!) { revokeTrainingKey(keyId: $keyId, idempotencyKey: $key) }`,
    { keyId: trainingProviders[0].keys[0].id },
  );
}

/** An event of today at which the coach is reported; the id of what waits for them. */
async function reported(world: World, coach: Member, staff: Member, providerId: string | null): Promise<string> {
  const days = { firstDay: world.today, lastDay: world.today, minutes: 60 };
  const title = `${world.mark} ${providerId === null ? 'Journée' : 'Stage'}`;
  const { keepTrainingEvent: event } = await world.ask(
    staff,
    `mutation KeepEvent($input: TrainingEventInput!, $key: Uuid!) { keepTrainingEvent(input: $input, idempotencyKey: $key) { id } }`,
    { input: { providerId, title, kind: 'TRAINING', ...days, categories: [] } },
  );
  await world.ask(
    staff,
    `mutation Report($eventId: Uuid!, $rows: [AttendanceRowInput!]!, $key: Uuid!) { reportAttendance(eventId: $eventId, rows: $rows, idempotencyKey: $key) }`,
    { eventId: event.id, rows: [{ address: coach.email }] },
  );
  const { myAttendance } = await world.ask(coach, `{ myAttendance { id } }`);
  return myAttendance.at(-1).id as string;
}
