import { Injectable } from '@nestjs/common';
import { refusalsToDissolveChapter } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { ChapterRow } from './chapter.entity.js';
import { chaptersAlone } from './chapters-alone.js';
import { chapterIn, lastOfChapters, mustBeRead } from './last-of-chapters.js';
import { PERIODS } from './periods.sql.js';

/** Which chapter, the revision that was read, and the first civil day, in the body's zone, on which it is no more. */
export type EndOfChapter = { readonly id: string; readonly revision: number; readonly dissolvedOn: string };

/** A registrar dissolves a chapter from a day on. It stays on record with whoever belonged to it before. */
@Injectable()
export class DissolveChapter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The chapter's id. Refusals: see `refusalsToDissolveChapter`. */
  execute(actor: Member, input: EndOfChapter, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.dissolve-chapter', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { id, dissolvedOn } = input;
      await chaptersAlone(tx);
      const last = chapterIn(await lastOfChapters(tx), id);
      mustBeRead(last, input.revision);
      const members = await membersSince(tx, id, dissolvedOn);
      refuseIfAny(refusalsToDissolveChapter({ dissolvedOn: last.dissolvedOn, members }));

      const said = { dissolvedOn, saidBy: actor.personId, revision: last.revision + 1 };
      await manager.insert(ChapterRow, { ...last, ...said, id: newId(), bodyId, recordedAt });
      await tx.audit('identity.dissolve-chapter', id, { on: dissolvedOn });
      return id;
    });
  }
}

/** How many people belong to it on that day or later, the deceased among them: a death may be taken back. */
async function membersSince({ manager, bodyId }: Transaction, chapterId: string, day: string): Promise<number> {
  const [found] = await manager.query<[{ people: number }]>(
    `${PERIODS} select count(distinct person_id)::int as people from periods
     where chapter_id = $2 and (before is null or before > $3)`,
    [bodyId, chapterId, day],
  );
  return found.people;
}
