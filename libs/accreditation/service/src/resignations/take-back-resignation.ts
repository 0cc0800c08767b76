import { Injectable } from '@nestjs/common';
import { givingUpTakenBack } from '@standing/accreditation/facts';
import { refusalsToTakeBackResignation } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { accreditationPolicy } from '../accreditation.policy.js';
import { awardsOf, endsOf, nextMoment } from '../awards/awards-of-person.js';
import { dueNow } from '../due/due-now.js';
import { oneAtATime } from '../lock.js';
import { ResignationRow, ResignationTakenBackRow } from './resignation.entity.js';

/** Before its day a member takes back that they give their accreditation up; a registrar does so for one who wrote. */
@Injectable()
export class TakeBackResignation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The resignation's id. Another's is not found, but by a registrar. Refusals: see `refusalsToTakeBackResignation`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'accreditation.take-back-resignation', key, input: { id } },
      async (tx) => {
        const { manager, bodyId, today } = tx;
        const resignation = await resignationFor(tx, id, actor);
        const { personId } = resignation;
        await oneAtATime(tx, `evidence ${personId}`);
        const isTakenBack = await manager.existsBy(ResignationTakenBackRow, { bodyId, resignationId: id });
        refuseIfAny(refusalsToTakeBackResignation({ ...resignation, isTakenBack }, today));

        const awards = await awardsOf(tx, personId);
        const recordedAt = nextMoment(tx.now, awards, await endsOf(tx, awards));
        const taken = { id: newId(), bodyId, resignationId: id, takenBackBy: actor.personId, recordedAt };
        await manager.insert(ResignationTakenBackRow, taken);
        await dueNow(tx, personId);
        await tx.tell(givingUpTakenBack, { resignationId: id, personId, takenBackOn: today });
        await tx.audit('accreditation.take-back-resignation', id);
        return id;
      },
    );
  }
}

function resignationFor({ manager, bodyId }: Transaction, id: string, actor: Member): Promise<ResignationRow> {
  const own = allowed(accreditationPolicy, actor, 'enter', 'Resignation') ? {} : { personId: actor.personId };
  return manager.findOneByOrFail(ResignationRow, { bodyId, id, ...own });
}
