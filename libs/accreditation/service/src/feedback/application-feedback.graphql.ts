import type { FeedbackCount, GiverCount, GiverKind } from '@standing/accreditation/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

export const GiverKindEnum = {
  CLIENT: 'client',
  SPONSOR: 'sponsor',
  SUPERVISOR: 'supervisor',
  PEER: 'peer',
} as const satisfies Record<string, GiverKind>;
registerEnumType(GiverKindEnum, {
  name: 'FeedbackGiverKind',
  description: 'As whom somebody gives feedback (DV-3).',
});

@ObjectType('GiverFeedback', { description: 'How much feedback there is from givers of one kind.' })
export class GiverFeedbackType implements GiverCount {
  @Field(() => GiverKindEnum)
  giver: GiverKind;

  @Field(() => Int, {
    description:
      'How many different givers, as far as links and pseudonyms tell: a client for each engagement, one sponsor however many engagements they have; nobody knows here who answered.',
  })
  givers: number;

  @Field(() => Int)
  answers: number;
}

@ObjectType('CharterFeedback', { description: 'How much feedback there is on one version of a charter.' })
export class CharterFeedbackType {
  @Field(() => Int, { description: 'The number of the version, counted from 1 for each coach.' })
  number: number;

  @Field(() => Int)
  answers: number;
}

@ObjectType('ApplicationFeedback', {
  description: 'How much feedback an applicant had until the answer: numbers alone, and not a word of it.',
})
export class ApplicationFeedbackType implements FeedbackCount {
  @Field(() => DayScalar, {
    nullable: true,
    description:
      'The first day that is counted, in the body’s zone: of a renewal the first of the term that it renews; null where all is.',
  })
  since: string | null;

  @Field(() => Int)
  answers: number;

  @Field(() => [GiverFeedbackType], {
    description: 'By kind, clients first; a kind of which there is none is left out.',
  })
  byGiver: GiverFeedbackType[];

  @Field(() => Int, { description: 'How many of the answers are on a version of the applicant’s charter.' })
  onCharter: number;

  @Field(() => [CharterFeedbackType], { description: 'The same by version, the latest first.' })
  versions: CharterFeedbackType[];
}
