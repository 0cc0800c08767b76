import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor, Member } from '@standing/platform/auth';
import { Allow, CurrentActor, member, type OperationReads, Reads, sentenceOf, Uuid } from '@standing/platform/graphql';
import { PersonQueries } from '../people/person.queries.js';
import { MemberMovedType, MoveMembersInput } from './chapter.graphql.js';
import { chapterMessages } from './chapter.messages.js';
import type { Move } from './move-member.js';
import { MoveMembers } from './move-members.js';
import { TakeBackMembership } from './take-back-membership.js';

const AS_A_WHOLE = 'Refused as a whole: IDENTITY_CHAPTER_NOBODY, IDENTITY_CHAPTER_TOO_MANY.';

/** Who belongs to which chapter. */
@Resolver()
export class MovingResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly move: MoveMembers,
    private readonly takeBack: TakeBackMembership,
  ) {}

  @Allow('keep', 'Chapter')
  @Mutation(() => [MemberMovedType], {
    description: `Puts members into a chapter from a day on, out of any other; who may not is told beside those who are. For registrars. ${AS_A_WHOLE}`,
  })
  putIntoChapter(
    @Args('input') input: MoveMembersInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MemberMovedType[]> {
    return this.moved('in', input, key, member(actor), reads);
  }

  @Allow('keep', 'Chapter')
  @Mutation(() => [MemberMovedType], {
    description: `Takes members out of a chapter from a day on, into none; who may not is told beside those who are. For registrars. ${AS_A_WHOLE}`,
  })
  takeOutOfChapter(
    @Args('input') input: MoveMembersInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MemberMovedType[]> {
    return this.moved('out', input, key, member(actor), reads);
  }

  @Allow('keep', 'Chapter')
  @Mutation(() => Uuid, {
    description:
      'Says that a membership was recorded by mistake; its id. What was said before counts again, and it stays on record. For registrars. STALE when something was said of it since. Refused: IDENTITY_CHAPTER_TAKEN_BACK, IDENTITY_CHAPTER_DISSOLVED.',
  })
  takeBackMembership(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.takeBack.execute(member(actor), { id, revision }, key);
  }

  private async moved(
    way: Move['way'],
    { chapterId, fromOn, personIds }: MoveMembersInput,
    key: string,
    actor: Member,
    reads: OperationReads,
  ): Promise<MemberMovedType[]> {
    const moved = await this.move.execute(actor, { way, chapterId, fromOn }, personIds, key);
    return Promise.all(
      moved.map(async ({ personId, refusals }) => ({
        personId,
        person: await this.people.named(reads, personId),
        refusals: refusals.map((refusal) => sentenceOf(refusal, chapterMessages, actor.locale)),
      })),
    );
  }
}
