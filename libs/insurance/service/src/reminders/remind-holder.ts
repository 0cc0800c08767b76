import { Injectable } from '@nestjs/common';
import { coverEnding } from '@standing/insurance/facts';
import { coverRemindersOn, isGone } from '@standing/insurance/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../covers/own-cover.js';
import { heardOf } from '../heard/heard-of-person.js';
import { knownOf } from './known-of-holder.js';
import { CoverReminderRow } from './reminder.entity.js';
import { watchCovers } from './watch-covers.js';

/** Reminds somebody of cover that ends or is missing, of each once; nobody of whom nothing is asked any more. */
@Injectable()
export class RemindHolder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The person's id. Whom nothing is due of is told nothing, and is looked at on a later day. */
  execute(bodyId: string, personId: string): Promise<string> {
    const actor = { kind: 'service', service: 'insurance', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'insurance.remind-holder', key: newId(), input: { personId } };
    return this.unitOfWork.run(command, async (tx) => {
      await oneAtATime(tx, personId);
      await remind(tx, personId);
      await watchCovers(tx, personId);
      return personId;
    });
  }
}

async function remind(tx: Transaction, personId: string): Promise<void> {
  const { manager, bodyId, today: toldOn, now: recordedAt } = tx;
  if (isGone(await heardOf(manager, bodyId, personId), toldOn)) return;
  for (const reminder of coverRemindersOn(await knownOf(manager, bodyId, personId), toldOn)) {
    const reminderId = newId();
    await manager.insert(CoverReminderRow, { ...reminder, id: reminderId, bodyId, personId, toldOn, recordedAt });
    await tx.tell(coverEnding, { reminderId, personId });
    await tx.audit('insurance.remind-holder', reminderId, { onDay: reminder.onDay });
  }
}
