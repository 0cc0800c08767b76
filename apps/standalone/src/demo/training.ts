import { addDays } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { DemoWorld } from './demo-world.js';

/** The office keeps a training provider and a workshop of it, and reports who was there: the busy coach has not answered yet. */
export async function reportAttendance(world: DemoWorld, staff: Member): Promise<void> {
  const { keepTrainingProvider: provider } = await world.ask<{ keepTrainingProvider: { id: string } }>(
    staff,
    `mutation KeepProvider($input: TrainingProviderInput!, $key: Uuid!) { keepTrainingProvider(input: $input, idempotencyKey: $key) { id } }`,
    { input: { name: 'Institut de la relation', fromDay: addDays(world.today, -365) } },
  );
  const day = addDays(world.today, -9);
  const { keepTrainingEvent: event } = await world.ask<{ keepTrainingEvent: { id: string } }>(
    staff,
    `mutation KeepEvent($input: TrainingEventInput!, $key: Uuid!) { keepTrainingEvent(input: $input, idempotencyKey: $key) { id } }`,
    {
      input: {
        ...{ providerId: provider.id, title: 'Atelier : accueillir les différences', kind: 'TRAINING' },
        ...{ firstDay: day, lastDay: day, minutes: 180 },
        categories: [{ code: 'equality-and-diversity', minutes: 120 }],
      },
    },
  );
  await world.ask(
    staff,
    `mutation Report($eventId: Uuid!, $rows: [AttendanceRowInput!]!, $key: Uuid!) { reportAttendance(eventId: $eventId, rows: $rows, idempotencyKey: $key) }`,
    { eventId: event.id, rows: [{ address: 'eric.blanc@coachs.example' }] },
  );
}
