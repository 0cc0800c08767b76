import { type Absence, refusalsToCorrectAbsence } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { absenceToChange, recordAbsence } from './held-absences.js';

export type CorrectedAbsence = Absence & { readonly id: string };

/** Other days take the place of an absence; what was said before is kept. */
@Injectable()
export class CorrectAbsence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The absence's id. Another's is not found, but by a registrar. Refusals: see `refusalsToCorrectAbsence`. */
  execute({ id, from, until }: CorrectedAbsence, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.correct-absence', key, input: { id, from, until } };
    return this.unitOfWork.run(command, async (tx) => {
      const { known, others } = await absenceToChange(tx, id, actor);
      refuseIfAny(refusalsToCorrectAbsence({ from, until }, { known, others, today: tx.today }));

      const { personId, revision } = known;
      const said = { absenceId: id, revision: revision + 1, personId, state: 'active' } as const;
      await recordAbsence(tx, { ...said, from, until }, actor);
      await tx.audit('accreditation.correct-absence', id);
      return id;
    });
  }
}
