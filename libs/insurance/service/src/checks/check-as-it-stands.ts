import type { CheckState } from '@standing/insurance/rules';
import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { AS_IT_STANDS } from './check.sql.js';
import { oneAtATime } from '../covers/own-cover.js';

type Standing = CheckState & { readonly coverId: string | null };

const STANDING = `select k.person_id as "personId", coalesce(t.due_on, k.due_on)::text as "dueOn", o.outcome,
    a.cover_id as "coverId" from insurance.cover_checks k ${AS_IT_STANDS}
  where k.body_id = $1 and k.id = $2`;

/** The check as it stands, held until the end of this act: it is answered and decided one at a time. */
export async function checkAsItStands(tx: Transaction, id: string): Promise<Standing> {
  await oneAtATime(tx, `check ${id}`);
  const [check]: readonly Standing[] = await tx.manager.query(STANDING, [tx.bodyId, id]);
  if (check === undefined) throw new NotFound();
  return check;
}
