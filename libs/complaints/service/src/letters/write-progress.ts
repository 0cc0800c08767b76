import { Injectable } from '@nestjs/common';
import { progressDueOn, progressOf, type Recipient, RECIPIENTS } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { Letter } from './letter.entity.js';
import { writeLetter } from './write-letter.js';

/** Tells each party of a case how it stands, where four weeks have passed since the last letter to them (K15). */
@Injectable()
export class WriteProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The case's id. Nothing is written to whoever had a letter since, however often and from wherever it is asked. */
  execute(bodyId: string, caseId: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.write-progress', key: newId(), input: { caseId } };
    return this.unitOfWork.run(command, async (tx) => {
      // The case is held from here: whoever else writes to its parties comes before or after.
      const theCase = await loadCase(tx, caseId);
      const { nameVisibility } = await tx.manager.findOneByOrFail(CaseRow, { bodyId, id: caseId });
      for (const to of RECIPIENTS) {
        const said = progressOf(to, theCase, tx.today);
        const dueOn = progressDueOn(to, { theCase, nameVisibility }, await lastTo(tx, caseId, to));
        if (said === null || dueOn === null || dueOn > tx.today) continue;
        await writeLetter(tx, caseId, theCase, { to, template: 'progress', said });
        await tx.audit('complaints.write-progress', caseId, { to }, 'time');
      }
      return caseId;
    });
  }
}

async function lastTo({ manager, bodyId }: Transaction, caseId: string, recipient: Recipient): Promise<string | null> {
  const where = { bodyId, caseId, recipient };
  const last = await manager.findOne(Letter, { where, order: { writtenOn: 'desc' } });
  return last?.writtenOn ?? null;
}
