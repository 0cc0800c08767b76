import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'That whoever complained is a member of the body, by their reference and code.' })
export class SayMemberInput {
  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The return code.' })
  code: string;

  @Field(() => String, {
    description: 'Their own reference in the public register, as it is written or typed, such as CC-2026-7K3Q9MX.',
  })
  memberReference: string;
}
