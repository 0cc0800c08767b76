import { refusalsOfPastAbsence } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { absenceToChange, recordAbsence } from './held-absences.js';

/** Somebody is not away after all; that it was said is kept. */
@Injectable()
export class TakeBackAbsence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The absence's id. Another's is not found, but by a registrar. Refusals: see `refusalsOfPastAbsence`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.take-back-absence', key, input: { id } }, async (tx) => {
      const { known } = await absenceToChange(tx, id, actor);
      refuseIfAny(refusalsOfPastAbsence(known, tx.today));

      const { personId, revision, from, until } = known;
      const said = { absenceId: id, revision: revision + 1, personId, state: 'taken-back' } as const;
      await recordAbsence(tx, { ...said, from, until }, actor);
      await tx.audit('accreditation.take-back-absence', id);
      return id;
    });
  }
}
