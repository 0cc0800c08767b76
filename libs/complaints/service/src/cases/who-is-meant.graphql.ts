import { Field, InputType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

@InputType({ description: 'A member: by their id, or by their reference in the public register. One of the two.' })
export class MemberMeantInput {
  @Field(() => Uuid, { nullable: true })
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'As it is written or typed, such as CC-2026-7K3Q9MX.' })
  reference?: string | null;
}
