import { Injectable } from '@nestjs/common';
import { identityRequestWaits } from '@standing/complaints/facts';
import { askedByDay, custodianToRemind, FRANCE } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { IdentityRequestRow } from './custody.entities.js';
import { CustodyReminder } from './custody-reminder.entity.js';
import { openingsIn } from './openings-of-case.js';

/** Reminds whoever guards a kept name of a request that nobody answered for more than two working days: each of them once. */
@Injectable()
export class RemindOfRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The request's id. One that is answered or over, or of which they were reminded, is left alone. */
  execute(bodyId: string, requestId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.remind-of-request', key: newId(), input: { requestId } };
    return this.unitOfWork.run(command, async (tx) => {
      const found = await tx.manager.findOneBy(IdentityRequestRow, { bodyId, id: requestId });
      if (found) await remind(tx, found.caseId, requestId);
      return requestId;
    });
  }
}

async function remind(tx: Transaction, caseId: string, requestId: string): Promise<void> {
  const { manager, bodyId, today } = tx;
  const theCase = await loadCase(tx, caseId);
  const opening = (await openingsIn(tx, caseId)).find(({ id }) => id === requestId);
  if (!opening || opening.askedOn > askedByDay(today, theCase.calendar ?? FRANCE)) return;
  const personId = custodianToRemind(opening, theCase, today);
  if (personId === null || (await isShutOut(tx, personId, caseId))) return;
  const kept = { bodyId, caseId, requestId, personId };
  if (await manager.existsBy(CustodyReminder, kept)) return;
  const reminderId = newId();
  await manager.insert(CustodyReminder, { id: reminderId, ...kept, remindedOn: today });
  await tx.tell(identityRequestWaits, { reminderId, personId });
  await tx.audit('complaints.remind-of-request', caseId, { request: requestId }, 'time');
}
