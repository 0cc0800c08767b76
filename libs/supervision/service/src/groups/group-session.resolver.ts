import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { EnterGroupSession, type GroupEntered } from './enter-group-session.js';
import {
  GroupSessionConnection,
  GroupSessionInput,
  GroupSessionPreviewType,
  GroupSessionRowType,
  GroupSessionType,
  GroupSuperviseeType,
} from './group-session.graphql.js';
import { GroupSessionQueries } from './group-session.queries.js';
import { TakeBackGroupSession } from './take-back-group-session.js';

@Resolver(() => GroupSessionType)
export class GroupSessionResolver {
  constructor(
    private readonly queries: GroupSessionQueries,
    private readonly enter: EnterGroupSession,
    private readonly takeBack: TakeBackGroupSession,
  ) {}

  @Allow('lead', 'GroupSession')
  @Query(() => [GroupSuperviseeType], {
    description: 'Whom I supervise under an accepted agreement, by name; empty where nobody has one with me.',
  })
  superviseesForGroup(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<GroupSuperviseeType[]> {
    return this.queries.supervisees(reads, member(actor));
  }

  @Allow('lead', 'GroupSession')
  @Query(() => GroupSessionPreviewType, { description: 'What entering the group would do for each who attended.' })
  groupSessionPreview(
    @Args('input') input: GroupSessionInput,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<GroupSessionPreviewType> {
    return this.queries.preview(reads, member(actor), plain(input));
  }

  @Allow('lead', 'GroupSession')
  @Query(() => GroupSessionConnection, { description: 'Groups that I led and entered, the latest first.' })
  myGroupSessionsGiven(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<GroupSessionConnection> {
    return this.queries.given(reads, member(actor).personId, args);
  }

  @Allow('lead', 'GroupSession')
  @Mutation(() => GroupSessionType, {
    description:
      'Enters a group that I led, once for all who attended: each session is attested by me, and each row says what was done. Refused: SUPERVISION_SESSION_IN_FUTURE, SUPERVISION_NO_LENGTH, SUPERVISION_TOO_LONG, SUPERVISION_START_UNREADABLE, SUPERVISION_ZONE_UNKNOWN, SUPERVISION_COUNT_OUT_OF_RANGE, SUPERVISION_MORE_PRESENT_THAN_CONTRACTED, SUPERVISION_NOBODY_ATTENDED, SUPERVISION_PRESENT_BELOW_ATTENDANCE, SUPERVISION_SUBJECTS_MIXED.',
  })
  async enterGroupSession(
    @Args('input') input: GroupSessionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<GroupSessionType> {
    const leader = member(actor);
    return this.queries.own(reads, await this.enter.execute(plain(input), key, leader), leader.personId);
  }

  @Allow('lead', 'GroupSession')
  @Mutation(() => GroupSessionType, {
    description:
      'Takes a group back that I entered, within ten minutes. Refused: SUPERVISION_UNDO_TOO_LATE, SUPERVISION_NOTHING_TO_UNDO.',
  })
  async takeBackGroupSession(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<GroupSessionType> {
    const leader = member(actor);
    return this.queries.own(reads, await this.takeBack.execute(id, key, leader), leader.personId);
  }

  @ResolveField(() => [GroupSessionRowType], { description: 'One for each who was named, in that order.' })
  rows(@Parent() { id }: GroupSessionType, @Reads() reads: OperationReads): Promise<readonly GroupSessionRowType[]> {
    return this.queries.rows(reads, id);
  }
}

function plain({ heldOn, startsAt = null, zone = null, minutes, contracted, present, ...input }: GroupSessionInput) {
  const attendance = input.attendance.map(({ agreementId, anotherSession }) => ({
    agreementId,
    anotherSession: anotherSession ?? false,
  }));
  return { heldOn, startsAt, zone, minutes, contracted, present, attendance } satisfies GroupEntered;
}
