import { Injectable } from '@nestjs/common';
import { appealDecided } from '@standing/accreditation/facts';
import { type AppealOutcome, refusalsToDecideAppeal, verdictOf } from '@standing/accreditation/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { ApplicationRow } from '../applications/application.entity.js';
import { type ApplicationRecord, partsOf } from '../decisions/application-record.js';
import { isRelated } from '../decisions/related.js';
import { AppealMemberRow } from './appeal-member.entity.js';
import { AppealRow } from './appeal.entity.js';
import { lockedAppeal } from './locked-appeal.js';

/**
 * A member of the panel answers. Once more than half of the panel say the same, the appeal is decided: upheld, the
 * refusal is quashed and the application waits again for somebody who had no part in it.
 */
@Injectable()
export class DecideAppeal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The appeal's id. Not found but by its panel. Refusals: see `refusalsToDecideAppeal`. */
  execute(appealId: string, outcome: AppealOutcome, reasons: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.decide-appeal', key, input: { appealId, outcome, reasons } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: answeredAt } = tx;
      const { personId } = actor;
      const { record, appeal } = await lockedAppeal(tx, appealId);
      if (!appeal.members.some((member) => member.personId === personId)) throw new NotFound('appeal');
      const related = await isRelated(tx, personId, record.applicantId);
      const before = { outcome: appeal.outcome, parts: partsOf(record, { appealId }) };
      refuseIfAny(refusalsToDecideAppeal(before, { personId, related }, reasons));

      const answer = { outcome, reasons: reasons.trim(), answeredAt };
      await manager.update(AppealMemberRow, { bodyId, appealId, personId }, answer);
      await tx.audit('accreditation.answer-appeal', appealId, { outcome });
      const others = appeal.members.filter((member) => member.personId !== personId);
      const verdict = verdictOf([outcome, ...others.map((other) => other.outcome)]);
      if (verdict !== null) await close(tx, record, appealId, verdict);
      return appealId;
    });
  }
}

async function close(
  tx: Transaction,
  { id: applicationId, applicantId }: ApplicationRecord,
  appealId: string,
  outcome: AppealOutcome,
): Promise<void> {
  const { manager, bodyId, today: decidedOn } = tx;
  await manager.update(AppealRow, { bodyId, id: appealId }, { outcome, decidedOn });
  if (outcome === 'upheld') {
    const open = { status: 'waiting', decidedOn: null, decidedBy: null, declineReason: null } as const;
    await manager.update(ApplicationRow, { bodyId, id: applicationId }, open);
  }
  await tx.tell(appealDecided, { appealId, applicationId, personId: applicantId, outcome, decidedOn });
  await tx.audit('accreditation.decide-appeal', appealId, { outcome });
}
