import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToTakeBackProof } from '@standing/supervision/rules';
import { settle } from '../sessions/session-history.js';
import { openProof } from './open-proof.js';
import { ProofTakenBackRow } from './proof.entity.js';

/** A coach takes a proof back as far as nothing was decided of it. What was decided stays. */
@Injectable()
export class TakeBackProof {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The proof's id. Refusals: see `refusalsToTakeBackProof`. */
  execute(proofId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.take-back-proof', key, input: { proofId } }, async (tx) => {
      const { manager, bodyId, today: takenBackOn, now: recordedAt } = tx;
      const { lines } = await openProof(tx, proofId, { superviseeId: actor.personId });
      const waiting = lines.filter(({ line }) => line.state === 'waiting');
      refuseIfAny(refusalsToTakeBackProof(waiting.length));

      await manager.insert(ProofTakenBackRow, { proofId, bodyId, takenBackOn, recordedAt });
      for (const { session } of waiting) await settle(tx, session);
      await tx.audit('supervision.take-back-proof', proofId, { sessions: waiting.length });
      return proofId;
    });
  }
}
