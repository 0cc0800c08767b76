import { Injectable } from '@nestjs/common';
import type { Refusal } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type ProofVerdict, refusalsToDecideProof } from '@standing/supervision/rules';
import { proofDecided } from '@standing/supervision/facts';
import { type Answered, keepAnswers } from '../confirmation/keep-answers.js';
import { tellSession } from '../sessions/tell-session.js';
import { JudgeOfProof } from './judge-of-proof.js';
import { lineIn, type OpenProof, openProof } from './open-proof.js';
import { noteOf, recordVerdict } from './record-verdict.js';

export type SessionVerdict = ProofVerdict & { readonly sessionId: string };

/** A registrar accepts sessions on documents, or does not. Each session stands for itself. */
@Injectable()
export class DecideProof {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judge: JudgeOfProof,
  ) {}

  /**
   * The press's id, under which the answers are kept. Refused as a whole: see `refusalsToJudgeProof`; of a session: see
   * `refusalsToDecideProof`.
   */
  execute(proofId: string, verdicts: readonly SessionVerdict[], key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'supervision.decide-proof', key, input: { proofId, verdicts } },
      async (tx) => {
        const open = await openProof(tx, proofId);
        await this.judge.refuseUnlessApart(open, actor);
        const answers: Answered[] = [];
        for (const verdict of verdicts)
          answers.push({ sessionId: verdict.sessionId, refusals: await decideOne(tx, open, verdict, actor) });
        const decided = answers.filter(({ refusals }) => refusals.length === 0).length;
        const { superviseeId: personId } = open.proof;
        if (decided > 0) await tx.tell(proofDecided, { proofId, personId, decidedOn: tx.today });
        await tx.audit('supervision.decide-proof', proofId, { sessions: decided });
        return keepAnswers(tx, answers);
      },
    );
  }
}

async function decideOne(
  tx: Transaction,
  open: OpenProof,
  { sessionId, accept, reason, note }: SessionVerdict,
  { personId: decidedBy }: Member,
): Promise<Refusal[]> {
  const found = lineIn(open, sessionId);
  const refusals = refusalsToDecideProof(found.line.state, { accept, reason, note });
  if (refusals.length > 0) return refusals;
  const outcome = accept ? 'accepted' : 'not-accepted';
  await recordVerdict(tx, found, { outcome, reason: accept ? null : reason, note: noteOf(note), decidedBy });
  found.line.state = outcome;
  if (accept) await tellSession(tx, found.session, open.supervisor.vettedOn);
  return [];
}
