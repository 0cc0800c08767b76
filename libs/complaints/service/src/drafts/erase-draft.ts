import { Injectable } from '@nestjs/common';
import { draftDue } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Drafts } from './drafts.js';
import { DraftRow } from './draft.entity.js';
import { lifeOf } from './draft-life.sql.js';
import { mailDraft } from './mail-draft.js';

/** Drafts end: by whoever writes them, at once; or by time, with a warning a week before. */
@Injectable()
export class EraseDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** The draft's id. Refusals: see `Drafts.toWrite`. */
  execute(access: string, key: string, actor: Actor): Promise<string> {
    const command = { actor, name: 'complaints.erase-draft', key, input: access.split('.')[0] };
    return this.unitOfWork.run(command, async (tx) => {
      const { draft } = await this.drafts.toWrite(tx, access);
      await this.drafts.erase(tx, draft.id);
      return draft.id;
    });
  }

  /** Does what the day brings this draft; one that was edited or went meanwhile stays as it is. */
  whenDue(bodyId: string, id: string): Promise<string> {
    const actor = { kind: 'service', service: 'complaints', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'complaints.age-draft', key: newId(), input: { id } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, today } = tx;
      const lock = { mode: 'pessimistic_write' } as const;
      const draft = await manager.findOne(DraftRow, { where: { bodyId, id }, lock });
      const due = draft && draftDue(lifeOf(draft), today);
      if (due === 'erase') await this.drafts.erase(tx, id);
      if (draft && due === 'warn') {
        await mailDraft(tx, id, 'warning');
        await manager.update(DraftRow, { bodyId, id }, { warnedOf: draft.editedOn });
      }
      return id;
    });
  }
}
