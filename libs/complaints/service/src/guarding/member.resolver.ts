import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, Uuid } from '@standing/platform/graphql';
import { SayMemberInput } from './member.graphql.js';
import { SayMember } from './say-member.js';

@Resolver()
export class MemberResolver {
  constructor(private readonly say: SayMember) {}

  @Mutation(() => Boolean, {
    description:
      'A complainant who is known to the body says, once and with reference and code, which member they are. Until twelve months after their case is closed, a case that concerns them is looked at by others than theirs was. Nobody reads it. Refused: COMPLAINTS_CODE_MISTYPED, COMPLAINTS_CODE_NOT_ACCEPTED, COMPLAINTS_MEMBER_NOT_ASKED, COMPLAINTS_MEMBER_SAID, COMPLAINTS_MEMBER_UNKNOWN.',
  })
  @Allow('follow', 'Complaint')
  async sayComplainantIsMember(
    @Args('input', { type: () => SayMemberInput }) { reference, code, memberReference }: SayMemberInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.say.execute({ reference, code, memberReference }, key, actor);
    return true;
  }
}
