import type { Refusal } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type AgreedForm, refusalsOfBar, refusalsOfForm, type SessionContent } from '@standing/supervision/rules';
import { weighingsOf } from '../relations/weighings-of-agreement.js';
import { agreedForm } from '../terms/agreed-form.sql.js';
import type { Agreement } from './agreement.entity.js';

/** Why a session so held cannot stand under an agreement that is locked: see `refusalsOfBar` and `refusalsOfForm`. */
export async function refusalsUnder(
  tx: Transaction,
  { id }: Pick<Agreement, 'id'>,
  { heldOn, form }: Pick<SessionContent, 'heldOn' | 'form'>,
): Promise<Refusal[]> {
  const { manager, bodyId } = tx;
  const [agreed]: { form: AgreedForm | null }[] = await manager.query(
    `select ${agreedForm('a', '$3')} as form from supervision.agreements a where a.body_id = $1 and a.id = $2`,
    [bodyId, id, heldOn],
  );
  return [...refusalsOfBar(await weighingsOf(tx, id), heldOn), ...refusalsOfForm(form, agreed?.form ?? null)];
}
