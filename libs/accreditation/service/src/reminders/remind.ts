import { reminderDue } from '@standing/accreditation/facts';
import type { Reminder } from '@standing/accreditation/rules';
import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ReminderRow } from './reminder.entity.js';

/** Tells each of these once, whoever looks how often. */
export async function remind(tx: Transaction, personId: string, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return;
  const { manager, bodyId, today: toldOn } = tx;
  const told = new Set((await manager.findBy(ReminderRow, { bodyId, personId })).map(keyOf));
  for (const { kind, ruleId, onDay, daysBefore } of reminders) {
    const row = { id: newId(), bodyId, personId, kind, ruleId, onDay, daysBefore, toldOn };
    if (told.has(keyOf(row))) continue;
    await manager.insert(ReminderRow, row);
    await tx.tell(reminderDue, { reminderId: row.id, personId, kind, onDay });
  }
}

function keyOf({ kind, ruleId, onDay, daysBefore }: Reminder): string {
  return [kind, ruleId, onDay, daysBefore].join(' ');
}
