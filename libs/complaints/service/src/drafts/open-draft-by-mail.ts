import { Injectable } from '@nestjs/common';
import { mayBeTried } from '@standing/complaints/rules';
import { newId, Refused, typed } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { DraftCodes } from './draft-codes.js';
import { DraftMailRow, DraftRow } from './draft.entity.js';

/**
 * Opens a draft with the newest code that was mailed. A wrong one is counted even though it is refused, so that guessing ends
 * after a few tries; the refusal says the same whatever is wrong.
 */
@Injectable()
export class OpenDraftByMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: DraftCodes,
  ) {}

  /** What opens the draft. COMPLAINTS_CODE_NOT_ACCEPTED otherwise. */
  async execute(reference: string, code: string, actor: Actor): Promise<string> {
    let opened: string | null = null;
    const command = { actor, name: 'complaints.open-draft-by-mail', key: newId(), input: null };
    await this.unitOfWork.run(command, async (tx) => {
      opened = await this.use(tx, typed(reference), code.replaceAll(/\s/g, ''));
      return newId();
    });
    if (opened === null) throw new Refused([{ code: 'COMPLAINTS_CODE_NOT_ACCEPTED', path: 'code' }]);
    return this.codes.access(actor.bodyId, opened);
  }

  private async use({ manager, bodyId, realNow }: Transaction, reference: string, code: string) {
    const draft = await manager.findOneBy(DraftRow, { bodyId, reference });
    if (!draft || draft.caseId !== null) return null;
    const mail = await manager.findOne(DraftMailRow, {
      where: { bodyId, draftId: draft.id, kind: 'code' },
      order: { id: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!mail || !mayBeTried(mail, realNow)) return null;
    const isRight = this.codes.mailed(bodyId, mail.id) === code;
    const used = isRight ? { usedAt: realNow } : { tries: mail.tries + 1 };
    await manager.update(DraftMailRow, { bodyId, id: mail.id }, used);
    return isRight ? draft.id : null;
  }
}
