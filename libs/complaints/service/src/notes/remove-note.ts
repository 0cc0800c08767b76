import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseNote } from './case-note.entity.js';
import { ownNote } from './own-note.js';

/** Whoever wrote a note takes it out, and nothing of it stays. */
@Injectable()
export class RemoveNote {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The note's id. `NotFound` for anybody else, and once they do not work on the case any more. */
  execute(noteId: string, key: string, actor: Member): Promise<string> {
    const name = 'complaints.remove-note';
    return this.unitOfWork.run({ actor, name, key, input: { noteId } }, async (tx) => {
      const { caseId } = await ownNote(tx, actor, noteId);
      await tx.manager.delete(CaseNote, { bodyId: tx.bodyId, id: noteId });
      await tx.audit(name, caseId, { note: noteId });
      return noteId;
    });
  }
}
