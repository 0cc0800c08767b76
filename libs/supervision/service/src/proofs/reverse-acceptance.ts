import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToReverseProof, type ReversalReason } from '@standing/supervision/rules';
import { proofDecided } from '@standing/supervision/facts';
import { tellReversal } from '../sessions/tell-session.js';
import { JudgeOfProof } from './judge-of-proof.js';
import { lineIn, openProof } from './open-proof.js';
import { noteOf, recordVerdict } from './record-verdict.js';

export type Reversal = {
  readonly proofId: string;
  readonly sessionId: string;
  readonly reason: ReversalReason;
  readonly note: string | null;
};

/** A registrar takes back that a session was accepted on documents. Both decisions stay. */
@Injectable()
export class ReverseAcceptance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judge: JudgeOfProof,
  ) {}

  /** The proof's id. Refusals: see `refusalsToJudgeProof` and `refusalsToReverseProof`. */
  execute(input: Reversal, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.reverse-acceptance', key, input }, async (tx) => {
      const { proofId, sessionId, reason, note } = input;
      const open = await openProof(tx, proofId);
      await this.judge.refuseUnlessApart(open, actor);
      const found = lineIn(open, sessionId);
      refuseIfAny(refusalsToReverseProof(found.line.state, note));

      const decidedBy = actor.personId;
      await recordVerdict(tx, found, { outcome: 'reversed', reason, note: noteOf(note), decidedBy });
      await tellReversal(tx, found.session, open.supervisor.vettedOn);
      await tx.tell(proofDecided, { proofId, personId: open.proof.superviseeId, decidedOn: tx.today });
      await tx.audit('supervision.reverse-acceptance', sessionId);
      return proofId;
    });
  }
}
