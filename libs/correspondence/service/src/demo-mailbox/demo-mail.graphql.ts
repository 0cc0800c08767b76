import { Instant, Uuid } from '@standing/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('DemoMail', { description: 'A mail of a demonstration, which nobody was sent.' })
export class DemoMailType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Instant)
  sentAt: Date;

  @Field(() => String)
  toAddress: string;

  @Field(() => String)
  toName: string;

  @Field(() => String)
  locale: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;
}
