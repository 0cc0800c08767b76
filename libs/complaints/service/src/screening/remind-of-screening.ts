import { Injectable } from '@nestjs/common';
import { screeningDue } from '@standing/complaints/facts';
import { type Case, type CaseFunction, dueOn, SCREENING_CLOCKS } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { ScreeningReminder } from './screening-reminder.entity.js';

const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];

/** Reminds those who keep a case that its risk is to be looked at (K3, K3a, K3r): once for each day on which it is due. */
@Injectable()
export class RemindOfScreening {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. A case in which no look is due, or of which they were reminded, is left alone. */
  execute(bodyId: string, caseId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.remind-of-screening', key: newId(), input: { caseId } };
    return this.unitOfWork.run(command, async (tx) => {
      const theCase = await loadCase(tx, caseId);
      const keepers = await keepersOf(tx, caseId, theCase);
      // Where nobody keeps it there is nobody to remind, and whoever takes it is reminded then.
      const reminders = keepers.length > 0 ? await written(tx, caseId, theCase) : [];
      const [reminderId] = reminders;
      if (reminderId === undefined) return caseId;
      for (const personId of keepers) await tx.tell(screeningDue, { reminderId, personId });
      await tx.audit('complaints.remind-of-screening', caseId, {}, 'time');
      return caseId;
    });
  }
}

/** The ids of what is written down today; two looks that are due on one day are one mail. */
async function written({ manager, bodyId, today }: Transaction, caseId: string, theCase: Case): Promise<string[]> {
  const ids: string[] = [];
  for (const clock of SCREENING_CLOCKS) {
    const due = dueOn(theCase, clock, today);
    if (due === null || due > today) continue;
    const reminder = { bodyId, caseId, clock, dueOn: due };
    if (await manager.existsBy(ScreeningReminder, reminder)) continue;
    const id = newId();
    await manager.insert(ScreeningReminder, { id, ...reminder, remindedOn: today });
    ids.push(id);
  }
  return ids;
}

/** Who keeps it today, each once; nobody whom a conflict shuts out of it. */
async function keepersOf(tx: Transaction, caseId: string, { everHeld }: Case): Promise<string[]> {
  const keep = everHeld.filter(
    ({ function: as, endedOn }) => KEEPERS.includes(as) && (endedOn === null || tx.today < endedOn),
  );
  const found: string[] = [];
  for (const personId of new Set(keep.map((held) => held.personId)))
    if (!(await isShutOut(tx, personId, caseId))) found.push(personId);
  return found;
}
