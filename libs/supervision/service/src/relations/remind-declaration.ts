import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { declarationDue } from '@standing/supervision/facts';
import { declarationDueOn } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { DeclarationReminderRow, RelationDeclarationRow } from './relation-declaration.entity.js';

/** Tells, once, that a supervisor is to declare again. The coach reads of their own declaration when they sign in. */
@Injectable()
export class RemindDeclaration {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. One of which nothing is due, or was told already, stays as it is. */
  execute(bodyId: string, agreementId: string): Promise<string> {
    const actor = { kind: 'service', service: 'supervision', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'supervision.remind-declaration', key: newId(), input: { agreementId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, today: remindedOn, now: recordedAt } = tx;
      const where = { bodyId, id: agreementId };
      const agreement = await manager.findOneOrFail(Agreement, { where, lock: { mode: 'for_no_key_update' } });
      const dueOn = await supervisorDueOn(tx, agreement);
      if (agreement.status !== 'accepted' || dueOn > remindedOn) return agreementId;
      if (await manager.existsBy(DeclarationReminderRow, { bodyId, agreementId, dueOn })) return agreementId;

      await manager.insert(DeclarationReminderRow, { bodyId, agreementId, dueOn, remindedOn, recordedAt });
      const { supervisorId, superviseeId: personId } = agreement;
      await tx.tell(declarationDue, { agreementId, supervisorId, personId, dueOn });
      await tx.audit('supervision.remind-declaration', agreementId, { due: dueOn });
      return agreementId;
    });
  }
}

async function supervisorDueOn(
  { manager, bodyId }: Transaction,
  { id: agreementId, answeredOn, proposedOn }: Agreement,
): Promise<string> {
  const where = { bodyId, agreementId, saidBy: 'supervisor' } as const;
  const last = await manager.findOne(RelationDeclarationRow, { where, order: { id: 'DESC' } });
  return declarationDueOn(last?.declaredOn ?? answeredOn ?? proposedOn);
}
