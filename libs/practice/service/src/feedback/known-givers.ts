import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type KnownGiver, pseudonymKey } from '@standing/practice/rules';
import { FeedbackGiver } from './feedback-giver.entity.js';

/** Everybody whom the coach keeps a pseudonym for: clients, the sponsors of their engagements, and whom they have asked. */
export async function knownGivers({ manager, bodyId }: Transaction, personId: string): Promise<KnownGiver[]> {
  return manager.query<KnownGiver[]>(
    `select kind, label from practice.feedback_givers where body_id = $1 and person_id = $2
     union all
     select 'client', pseudonym from practice.engagements
     where body_id = $1 and person_id = $2 and withdrawn_at is null
     union all
     select 'sponsor', sponsor from practice.engagement_terms
     where body_id = $1 and person_id = $2 and sponsor is not null`,
    [bodyId, personId],
  );
}

/** The giver under this label, who is one however often they are asked; kept when it is the first time. */
export async function giverUnder(
  { manager, bodyId, now: recordedAt }: Transaction,
  personId: string,
  { kind, label }: Pick<FeedbackGiver, 'kind' | 'label'>,
): Promise<string> {
  const labelKey = pseudonymKey(label);
  const before = await manager.findOneBy(FeedbackGiver, { bodyId, personId, labelKey });
  if (before) return before.id;
  const id = newId();
  await manager.insert(FeedbackGiver, { id, bodyId, personId, kind, label: label.trim(), labelKey, recordedAt });
  return id;
}
