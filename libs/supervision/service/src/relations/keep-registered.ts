import type { HeardTransaction } from '@standing/platform/messaging';
import { mailbox } from '../supervisors/mailbox.sql.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { RegisteredRelationRow } from './registered-relation.entity.js';
import { weighRelations } from './weigh-relations.js';

type Told = Omit<RegisteredRelationRow, 'bodyId' | 'recordedAt'>;

/** Keeps a revision of the register, and weighs every agreement that the two have with each other. */
export async function keepRegistered(tx: HeardTransaction, told: Told): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const { relationId, revision, personId, otherPersonId, kind, fromOn, untilOn, stands } = told;
  if (await manager.existsBy(RegisteredRelationRow, { bodyId, relationId, revision })) return;
  await manager.insert(RegisteredRelationRow, {
    ...{ bodyId, relationId, revision, personId, otherPersonId },
    ...{ kind, fromOn, untilOn, stands, recordedAt },
  });
  for (const agreement of await agreementsBetween(tx, [personId, otherPersonId])) await weighRelations(tx, agreement);
}

/** The accepted agreements of either with the other, locked in one order. */
function agreementsBetween({ manager, bodyId }: HeardTransaction, people: readonly string[]): Promise<Agreement[]> {
  return manager
    .createQueryBuilder(Agreement, 'agreement')
    .where(`agreement.bodyId = :bodyId and agreement.status = 'accepted' and agreement.superviseeId in (:...people)`)
    .andWhere(
      `agreement.supervisorId in (
        select v.id from supervision.supervisors v join supervision.member_mailboxes m
          on m.body_id = v.body_id and m.mailbox = ${mailbox('v.email')}
        where v.body_id = :bodyId and m.person_id in (:...people))`,
      { bodyId, people },
    )
    .orderBy('agreement.id')
    .setLock('for_no_key_update')
    .getMany();
}
