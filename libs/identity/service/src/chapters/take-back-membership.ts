import { Injectable } from '@nestjs/common';
import { refusalsToTakeBackMembership } from '@standing/identity/rules';
import { NotFound, refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { chaptersAlone } from './chapters-alone.js';
import { dissolvedIn, lastOfChapters } from './last-of-chapters.js';
import { ChapterMembershipRow } from './membership.entity.js';
import { membershipsOf } from './memberships-of-person.js';
import { sayMembership } from './say-membership.js';

/** Which membership, and the revision that was read. */
export type MembershipTakenBack = { readonly id: string; readonly revision: number };

/** A registrar says that a member was put into a chapter, or taken out, by mistake: what was said before counts again. */
@Injectable()
export class TakeBackMembership {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The membership's id. Refusals: see `refusalsToTakeBackMembership`. */
  execute(actor: Member, input: MembershipTakenBack, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.take-back-membership', key, input }, async (tx) => {
      await chaptersAlone(tx);
      const last = await lastOf(tx, input);
      const memberships = await membershipsOf(tx, last.personId);
      const dissolved = dissolvedIn(await lastOfChapters(tx));
      refuseIfAny(refusalsToTakeBackMembership({ ...last, memberships, dissolved }));

      const { membershipId, personId, chapterId, fromOn } = last;
      const said = { stands: false, saidBy: actor.personId, revision: last.revision + 1 };
      await sayMembership(tx, { membershipId, personId, chapterId, fromOn, ...said });
      await tx.audit('identity.take-back-membership', personId, { membershipId });
      return membershipId;
    });
  }
}

async function lastOf(
  { manager, bodyId }: Transaction,
  { id: membershipId, revision: read }: MembershipTakenBack,
): Promise<ChapterMembershipRow> {
  const where = { bodyId, membershipId };
  const last = await manager.findOne(ChapterMembershipRow, { where, order: { revision: 'DESC' } });
  if (last === null) throw new NotFound('chapter membership');
  const { revision, chapterId, fromOn, stands } = last;
  if (revision !== read) throw new Stale({ revision: read }, { revision, chapterId, fromOn, stands });
  return last;
}
