import { Injectable } from '@nestjs/common';
import { refusalsToMove } from '@standing/identity/rules';
import { newId, NotFound, Refused, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { rowKey, UnitOfWork } from '@standing/platform/messaging';
import { EntityNotFoundError } from 'typeorm';
import { chapterIn, lastOfChapters } from './last-of-chapters.js';
import { type Move, MoveMember } from './move-member.js';

/** What became of one member: moved where no reason speaks against it. */
export type Moved = { readonly personId: string; readonly refusals: readonly Refusal[] };

/** A registrar moves several members into a chapter, or out of it, in one act, each as if they were moved alone. */
@Injectable()
export class MoveMembers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly move: MoveMember,
  ) {}

  /**
   * What became of each, in their order: one who is refused keeps nobody else. Each is moved by a key made from this act's,
   * so that an act which was cut off is finished by sending it again. Refused as a whole: see `refusalsToMove`.
   */
  async execute(actor: Member, move: Move, personIds: readonly string[], key: string): Promise<Moved[]> {
    const people = [...new Set(personIds)];
    refuseIfAny(refusalsToMove(people.length));
    const input = { ...move, personIds: people };
    await this.unitOfWork.run({ actor, name: 'identity.move-members', key, input }, async (tx) => {
      chapterIn(await lastOfChapters(tx), move.chapterId);
      const id = newId();
      await tx.audit('identity.move-members', move.chapterId, { way: move.way, members: people.length });
      return id;
    });
    const moved: Moved[] = [];
    for (const personId of people) moved.push({ personId, refusals: await this.one(actor, move, personId, key) });
    return moved;
  }

  private async one(actor: Member, move: Move, personId: string, key: string): Promise<readonly Refusal[]> {
    try {
      await this.move.execute(actor, { ...move, personId }, rowKey(key, personId));
      return [];
    } catch (error) {
      if (error instanceof Refused) return error.refusals;
      if (error instanceof NotFound || error instanceof EntityNotFoundError)
        return [{ code: 'IDENTITY_CHAPTER_MEMBER_UNKNOWN' }];
      throw error;
    }
  }
}
