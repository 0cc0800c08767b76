import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { CurrentActor, RefusalType, sentenceOf } from '@standing/platform/graphql';
import { messages } from '../messages.js';
import { GroupSessionPreviewType, GroupSessionRowType } from './group-session.graphql.js';

/** Why nothing is entered for one supervisee, in the reader's words. */
@Resolver(() => GroupSessionRowType)
export class GroupSessionRowResolver {
  @ResolveField(() => [RefusalType])
  refusals(@Parent() { refusedFor }: GroupSessionRowType, @CurrentActor() actor: Actor): RefusalType[] {
    return refusedFor.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}

/** Why the group cannot be entered so. */
@Resolver(() => GroupSessionPreviewType)
export class GroupSessionPreviewResolver {
  @ResolveField(() => [RefusalType])
  refusals(@Parent() { refusedFor }: GroupSessionPreviewType, @CurrentActor() actor: Actor): RefusalType[] {
    return refusedFor.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }
}
