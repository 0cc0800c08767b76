import { Injectable } from '@nestjs/common';
import { type OfficeContent, refusalsToCorrectOffice } from '@standing/identity/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lastOffice, officesHeld } from './offices-held.js';
import { sayOffice } from './say-office.js';

export type CorrectedOffice = OfficeContent & {
  readonly id: string;
  /** The revision that was read. */
  readonly revision: number;
  /** False when it was never so. */
  readonly stands: boolean;
};

/** A registrar sets right what was said of an office. What was said before stays on record. */
@Injectable()
export class CorrectOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The office's id. Refusals: see `refusalsToCorrectOffice`. */
  execute(actor: Member, input: CorrectedOffice, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.correct-office', key, input }, async (tx) => {
      const { kind, fromOn, untilOn, stands } = input;
      const last = await lastOffice(tx, input.id, input.revision);
      const { officeId, personId } = last;
      const others = (await officesHeld(tx, personId)).filter((one) => one.officeId !== officeId);
      const corrected = { personId, kind, fromOn, untilOn, stands };
      refuseIfAny(refusalsToCorrectOffice(corrected, others, actor.personId, tx.today));

      await sayOffice(tx, { officeId, ...corrected, saidBy: actor.personId, revision: last.revision + 1 });
      await tx.audit('identity.correct-office', officeId, { kind, stands: String(stands) });
      return officeId;
    });
  }
}
