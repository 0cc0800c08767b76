import type { Day } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

type Work = { readonly manager: EntityManager; readonly bodyId: string; readonly today: Day };

/** Something of the person has changed: they are decided of again soon, by the job that does so. Hearing stays quick. */
export async function dueNow({ manager, bodyId, today }: Work, personId: string): Promise<void> {
  await manager.query(
    `insert into accreditation.due (body_id, person_id, due_on) values ($1, $2, $3)
     on conflict (body_id, person_id) do update set due_on = least(due.due_on, excluded.due_on)`,
    [bodyId, personId, today],
  );
}

/** The rules are others from a day on: whoever is known is decided of again on that day at the latest. */
export async function everybodyDueOn({ manager, bodyId }: Work, day: Day): Promise<void> {
  await manager.query(`update accreditation.due set due_on = least(due_on, $2::date) where body_id = $1`, [
    bodyId,
    day,
  ]);
}
