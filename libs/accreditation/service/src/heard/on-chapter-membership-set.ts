import { Injectable } from '@nestjs/common';
import type { DataOf } from '@standing/fact-kit';
import { chapterMembershipSet } from '@standing/identity/facts';
import { newId } from '@standing/kernel';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { ChapterMembershipRow } from '../chapters/chapter-membership.entity.js';

/** A member belongs to a chapter from a day on, or to none. Nothing is decided by it: it is kept for figures alone. */
@Injectable()
export class OnChapterMembershipSet implements Handler<typeof chapterMembershipSet> {
  readonly hears = chapterMembershipSet;

  async handle(told: DataOf<typeof chapterMembershipSet>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    await manager.insert(ChapterMembershipRow, { ...told, id: newId(), bodyId, recordedAt });
  }
}
