import { Injectable } from '@nestjs/common';
import { MAILED_CODES_AN_HOUR } from '@standing/complaints/rules';
import { newId, typed } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { IsNull, MoreThan, Not } from 'typeorm';
import { DraftMailRow, DraftRow } from './draft.entity.js';
import { mailDraft } from './mail-draft.js';

/** Asks for a code to be mailed to the address given. Answered alike whether there is such a draft, and an address, or not. */
@Injectable()
export class AskForDraftCode {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(reference: string, key: string, actor: Actor): Promise<string> {
    const command = { actor, name: 'complaints.ask-for-draft-code', key, input: typed(reference) };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId } = tx;
      const where = { bodyId, reference: typed(reference), address: Not(IsNull()) };
      const draft = await manager.findOneBy(DraftRow, where);
      if (draft && !(await askedTooOften(tx, draft.id))) await mailDraft(tx, draft.id, 'code');
      return newId();
    });
  }
}

async function askedTooOften({ manager, bodyId, realNow }: Transaction, draftId: string): Promise<boolean> {
  const anHourAgo = new Date(realNow.getTime() - 3_600_000);
  const asked = { bodyId, draftId, kind: 'code', askedAt: MoreThan(anHourAgo) } as const;
  return (await manager.countBy(DraftMailRow, asked)) >= MAILED_CODES_AN_HOUR;
}
