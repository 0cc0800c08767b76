import { Injectable } from '@nestjs/common';
import { type ChapterNames, keptChapterName, refusalsToNameChapter } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Body } from '../bodies/body.entity.js';
import { ChapterRow } from './chapter.entity.js';
import { chaptersAlone } from './chapters-alone.js';
import { lastOfChapters } from './last-of-chapters.js';

/** A registrar founds a chapter. */
@Injectable()
export class FoundChapter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The chapter's id. Refusals: see `refusalsToNameChapter`. */
  execute(actor: Member, input: ChapterNames, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.found-chapter', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      await chaptersAlone(tx);
      const names = await namesFor(tx, input, await lastOfChapters(tx));

      const chapterId = newId();
      const said = { chapterId, revision: 1, ...names, dissolvedOn: null, saidBy: actor.personId };
      await manager.insert(ChapterRow, { id: newId(), bodyId, ...said, recordedAt });
      await tx.audit('identity.found-chapter', chapterId);
      return chapterId;
    });
  }
}

/** The names as they are kept; refused where the chapter cannot be called so beside the others that are not dissolved. */
export async function namesFor(
  { manager, bodyId }: Transaction,
  said: ChapterNames,
  chapters: readonly ChapterRow[],
): Promise<ChapterNames> {
  const names = { nameFr: keptChapterName(said.nameFr), nameEn: keptChapterName(said.nameEn) };
  const { locales } = await manager.findOneByOrFail(Body, { id: bodyId });
  const others = chapters.filter(({ dissolvedOn }) => dissolvedOn === null);
  refuseIfAny(refusalsToNameChapter({ ...names, locales, others }));
  return names;
}
