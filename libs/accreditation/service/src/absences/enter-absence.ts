import { type Absence, refusalsToEnterAbsence } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { AssessorRow } from '../assessors/assessor.entity.js';
import { oneAtATime } from '../lock.js';
import { absencesIn, recordAbsence, refuseStranger } from './held-absences.js';

export type EnteredAbsence = Absence & { readonly personId: string };

/** An assessor says when they are away, or a registrar does: they are given nothing meanwhile. */
@Injectable()
export class EnterAbsence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The absence's id. Somebody who is not of the pool is not found. Refusals: see `refusalsToEnterAbsence`. */
  execute({ personId, from, until }: EnteredAbsence, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.enter-absence', key, input: { personId, from, until } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today } = tx;
      refuseStranger(personId, actor);
      await oneAtATime(tx, `assessor ${personId}`);
      await manager.findOneByOrFail(AssessorRow, { bodyId, personId, removedOn: IsNull() });
      const others = await absencesIn(tx, personId);
      refuseIfAny(refusalsToEnterAbsence({ from, until }, { others, today }));

      const absenceId = newId();
      await recordAbsence(tx, { absenceId, revision: 1, personId, from, until, state: 'active' }, actor);
      await tx.audit('accreditation.enter-absence', absenceId);
      return absenceId;
    });
  }
}
