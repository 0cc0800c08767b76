import { Injectable } from '@nestjs/common';
import { refusalsToSay, type Word } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Apart } from './apart.js';
import { fileOfAuditor } from './load-file.js';
import { AuditWordRow } from './review.entities.js';

export type SaidWord = Word & { readonly fileId: string };

/** An auditor accepts what was shown of an activity, refuses it, or notes what more is to be asked. The latest word counts. */
@Injectable()
export class SayOfActivity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly apart: Apart,
  ) {}

  /** The audit's id. Refusals: CPD_REVIEW_NOT_AUDITOR, and see `refusalsToBeAuditor` and `refusalsToSay`. */
  execute(input: SaidWord, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.say-of-audited', key, input }, async (tx) => {
      const { fileId, ...word } = input;
      const { file, items, steps } = await fileOfAuditor(tx, fileId, actor);
      await this.apart.refuseUnlessApart(tx.bodyId, file, actor.personId);
      refuseIfAny(refusalsToSay(steps, word, tx.today));

      const { activityId, verdict } = word;
      const round = items.find((item) => item.activityId === activityId)?.round;
      if (!round) throw new Error('An activity of which nothing was said is refused.');
      const { manager, bodyId, today: saidOn, now: recordedAt } = tx;
      const of = { bodyId, fileId, round, activityId };
      const seq = (await manager.countBy(AuditWordRow, of)) + 1;
      await manager.insert(AuditWordRow, {
        ...{ ...of, seq, ...asKept(word), saidBy: actor.personId, saidOn, recordedAt },
      });
      await tx.audit('cpd.say-of-audited', fileId, { activityId, verdict });
      return fileId;
    });
  }
}

/** What of a word belongs to its verdict. */
function asKept({ verdict, reason, missing, sentence }: Word) {
  return {
    verdict,
    reason: verdict === 'refused' ? reason : null,
    missing: [...new Set(missing)],
    sentence: verdict === 'accepted' ? null : sentence?.trim() || null,
  };
}
