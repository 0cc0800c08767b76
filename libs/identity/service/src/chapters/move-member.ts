import { Injectable } from '@nestjs/common';
import { refusalsToPutIn, refusalsToTakeOut } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { deathStands } from '../deaths/is-deceased.js';
import { Person } from '../people/person.entity.js';
import { alone } from '../relations/alone.js';
import { chaptersAlone } from './chapters-alone.js';
import { chapterIn, dissolvedIn, lastOfChapters } from './last-of-chapters.js';
import { membershipsOf } from './memberships-of-person.js';
import { sayMembership } from './say-membership.js';

/** Into a chapter, or out of it, from a civil day in the body's zone on. */
export type Move = {
  readonly way: 'in' | 'out';
  readonly chapterId: string;
  readonly fromOn: string;
};

/** A registrar says that a member belongs to a chapter from a day on, or no longer. What is said of later days stays. */
@Injectable()
export class MoveMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The membership's id. A chapter or a person that there is not is not found. What was said of the same day is said anew.
   * Refusals: see `refusalsToPutIn` and `refusalsToTakeOut`.
   */
  execute(actor: Member, input: Move & { readonly personId: string }, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.move-member', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { way, chapterId, fromOn, personId } = input;
      await manager.findOneByOrFail(Person, { bodyId, id: personId });
      await chaptersAlone(tx);
      await alone(tx, personId);
      const memberships = await membershipsOf(tx, personId);
      await refuse(tx, input, memberships);

      const before = memberships.find((one) => one.fromOn === fromOn);
      const membershipId = before?.membershipId ?? newId();
      const what = { personId, chapterId: way === 'in' ? chapterId : null, fromOn, stands: true };
      await sayMembership(tx, { membershipId, revision: (before?.revision ?? 0) + 1, ...what, saidBy: actor.personId });
      await tx.audit('identity.move-member', personId, { way, chapterId, from: fromOn });
      return membershipId;
    });
  }
}

async function refuse(
  tx: Transaction,
  { way, chapterId, fromOn, personId }: Move & { readonly personId: string },
  memberships: Awaited<ReturnType<typeof membershipsOf>>,
): Promise<void> {
  const chapters = await lastOfChapters(tx);
  chapterIn(chapters, chapterId);
  const moving = { memberships, chapterId, fromOn, today: tx.today, dissolved: dissolvedIn(chapters) };
  if (way === 'out') return refuseIfAny(refusalsToTakeOut(moving));
  refuseIfAny(refusalsToPutIn({ ...moving, isDeceased: await deathStands(tx, personId) }));
}
