import { Injectable } from '@nestjs/common';
import { type ChapterNames, refusalsToRenameChapter } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ChapterRow } from './chapter.entity.js';
import { chaptersAlone } from './chapters-alone.js';
import { namesFor } from './found-chapter.js';
import { chapterIn, lastOfChapters, mustBeRead } from './last-of-chapters.js';

/** Which chapter, the revision that was read, and what it is called from now on. */
export type RenamedChapter = ChapterNames & { readonly id: string; readonly revision: number };

/** A registrar gives a chapter another name. What it was called stays on record. */
@Injectable()
export class RenameChapter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The chapter's id. Refusals: see `refusalsToRenameChapter` and `refusalsToNameChapter`. */
  execute(actor: Member, input: RenamedChapter, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.rename-chapter', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      await chaptersAlone(tx);
      const chapters = await lastOfChapters(tx);
      const last = chapterIn(chapters, input.id);
      mustBeRead(last, input.revision);
      refuseIfAny(refusalsToRenameChapter(last));
      const names = await namesFor(
        tx,
        input,
        chapters.filter((one) => one !== last),
      );

      const said = { ...names, saidBy: actor.personId, revision: last.revision + 1 };
      await manager.insert(ChapterRow, { ...last, ...said, id: newId(), bodyId, recordedAt });
      await tx.audit('identity.rename-chapter', last.chapterId);
      return last.chapterId;
    });
  }
}
