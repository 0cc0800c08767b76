import { Injectable } from '@nestjs/common';
import { refusalsOfKeeper } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import { oneAtATime } from '../lock.js';
import { relationsAlone } from '../relations/relations-alone.js';
import { AssessorRow } from './assessor.entity.js';
import { openAssessments } from './open-assessments.js';
import { recuse } from './recuse.js';

/** A registrar takes somebody out of the pool: the seats that they have in hand are free again. */
@Injectable()
export class RemoveAssessor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessor's id. Somebody who is not of the pool is not found. Refusals: see `refusalsOfKeeper`. */
  execute(personId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.remove-assessor', key, input: { personId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: removedOn } = tx;
      await oneAtATime(tx, `assessor ${personId}`);
      const { id } = await manager.findOneByOrFail(AssessorRow, { bodyId, personId, removedOn: IsNull() });
      refuseIfAny(refusalsOfKeeper(personId, actor.personId));

      await manager.update(AssessorRow, { bodyId, id }, { removedOn });
      await relationsAlone(tx, [personId]);
      for (const assessment of await openAssessments(tx, personId)) await recuse(tx, assessment, 'unavailable');
      await tx.audit('accreditation.remove-assessor', id);
      return id;
    });
  }
}
