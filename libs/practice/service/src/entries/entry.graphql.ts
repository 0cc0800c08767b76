import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DayScalar, Instant, Uuid } from '@standing/platform/graphql';

@ObjectType('PracticeEntry', { description: 'Practice that the reader logged.' })
export class PracticeEntryType {
  @Field(() => Uuid)
  id: string;

  /** Not shown: the field `engagement` reads it. */
  engagementId: string;

  @Field(() => DayScalar)
  heldOn: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Boolean, { description: 'Whether the client or a sponsor paid for it.' })
  paid: boolean;

  @Field(() => Instant, { description: "When it was logged, on the body's clock." })
  recordedAt: Date;

  @Field(() => Int, { description: 'Rises by one when it is withdrawn.' })
  version: number;

  @Field(() => Boolean)
  withdrawn: boolean;
}

@ObjectType()
export class PracticeEntryConnection extends Connection(PracticeEntryType, 'PracticeEntry') {}

@InputType()
export class LogPracticeInput {
  @Field(() => Uuid)
  engagementId: string;

  @Field(() => DayScalar, { description: "The day in the body's zone, today at the latest." })
  heldOn: string;

  @Field(() => Int, { description: '1 to 1440.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether the client or a sponsor paid for it.' })
  paid: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Said on purpose: it is a second session of the same length on that day.',
  })
  acceptOverlap?: boolean | null;
}
