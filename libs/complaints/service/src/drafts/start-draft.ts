import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ReturnCodes } from '../cases/return-codes.js';
import { DraftCodes } from './draft-codes.js';
import { Drafts } from './drafts.js';

/** Somebody begins to write a complaint. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly returnCodes: ReturnCodes,
    private readonly codes: DraftCodes,
  ) {}

  /** What opens the draft; the same for the same form. Its return code follows from its id, which nobody else is told. */
  async execute(key: string, actor: Actor): Promise<string> {
    const { bodyId, locale } = actor;
    const command = { actor, name: 'complaints.start-draft', key, input: null };
    const id = await this.unitOfWork.run(command, async (tx) => {
      const draftId = newId();
      const reference = this.returnCodes.newReference();
      const codeHash = this.returnCodes.hash(bodyId, reference, this.returnCodes.of(bodyId, draftId));
      await this.drafts.make(tx, { id: draftId, reference, codeHash, locale });
      return draftId;
    });
    return this.codes.access(bodyId, id);
  }
}
