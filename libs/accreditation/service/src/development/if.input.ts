import { Field, InputType, Int } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@InputType({ description: 'A part of an activity that is being typed.' })
export class PartIfInput {
  @Field(() => String, { description: 'A code of `cpdCategories`.' })
  code: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;
}

@InputType({ description: 'An activity that is being typed, or typed anew.' })
export class ActivityIfInput {
  @Field(() => Uuid, { nullable: true, description: 'The one in whose place it would stand; left out for a new one.' })
  activityId?: string | null;

  @Field(() => String, {
    description:
      'Its kind as evidence tells it: training, conference, peer-exchange, reading, teaching, research-writing.',
  })
  form: string;

  @Field(() => DayScalar, { description: "Its last day, in the body's zone: the one on which it would count." })
  day: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => [PartIfInput], { nullable: true, description: 'How the minutes are divided over categories.' })
  categories?: readonly PartIfInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a file shows it; not, when left out.' })
  documented?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: 'The first activity of which it is a repetition.' })
  seriesId?: string | null;
}
