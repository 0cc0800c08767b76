import { Injectable } from '@nestjs/common';
import { NOTERS, refusalsToNote } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { CaseNote } from './case-note.entity.js';
import type { WriteNoteInput } from './notes.graphql.js';
import { ownNote, placeOfNote } from './own-note.js';

/** Somebody who works on a case notes something beside its file, or writes a note of theirs anew. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * The note's id. Refusals: see `refusalsToNote`. `NotFound` for whoever does not work on the case, does not hold the function
   * that is to read it, or did not write the note that they would rewrite.
   */
  execute(written: WriteNoteInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.write-note';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, written) }, async (tx) => {
      const { caseId, noteId, text } = written;
      const { manager, bodyId, today: writtenOn, now: recordedAt } = tx;
      const sharedWith = NOTERS.find((one) => one === written.sharedWith) ?? null;
      if (sharedWith === null && written.sharedWith) throw new NotFound('case');
      await caseHeldBy(tx, actor, caseId, sharedWith === null ? NOTERS : [sharedWith]);
      const authorId = actor.personId;
      const before = noteId ? await ownNote(tx, actor, noteId) : null;
      if (before && before.caseId !== caseId) throw new NotFound('note');
      const own = await manager.countBy(CaseNote, { bodyId, caseId, authorId });
      refuseIfAny(refusalsToNote(text, { isNew: before === null, own }));

      const id = before?.id ?? newId();
      const sealed = await this.texts.seal(tx, caseId, placeOfNote(id), text.trim());
      await manager.save(CaseNote, { id, bodyId, caseId, authorId, sharedWith, writtenOn, sealed, recordedAt });
      await tx.audit(name, caseId, { note: id, ...(sharedWith && { sharedWith }) });
      return id;
    });
  }
}
