import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';
import type { EngagementGiver, GiverKind, LabelledGiver } from '@standing/practice/rules';

const ENGAGEMENT_GIVER = { CLIENT: 'client', SPONSOR: 'sponsor' } as const satisfies Record<string, EngagementGiver>;
const LABELLED_GIVER = { SUPERVISOR: 'supervisor', PEER: 'peer' } as const satisfies Record<string, LabelledGiver>;

export const EngagementGiverEnum = ENGAGEMENT_GIVER;
registerEnumType(EngagementGiverEnum, {
  name: 'EngagementGiver',
  description: 'Who is asked in an engagement: the client, or the sponsor whom its terms name.',
});

export const LabelledGiverEnum = LABELLED_GIVER;
registerEnumType(LabelledGiverEnum, {
  name: 'LabelledGiver',
  description: 'Who is asked under a label: a supervisor of the coach, or a peer, another coach who knows the work.',
});

export const GiverKindEnum = { ...ENGAGEMENT_GIVER, ...LABELLED_GIVER } as const satisfies Record<string, GiverKind>;
registerEnumType(GiverKindEnum, { name: 'FeedbackGiverKind', description: 'As whom somebody gives feedback (DV-3).' });

@ObjectType('FeedbackGiver', { description: 'A supervisor or a peer whom the reader has asked, by a label alone.' })
export class FeedbackGiverType {
  @Field(() => Uuid)
  id: string;

  @Field(() => LabelledGiverEnum)
  kind: LabelledGiver;

  @Field(() => String, { description: 'A pseudonym of the reader’s own.' })
  label: string;
}

@ObjectType('FeedbackGiverCount', { description: 'How many different people of one kind have answered.' })
export class GiverCountType {
  @Field(() => GiverKindEnum)
  kind: GiverKind;

  @Field(() => Int, { description: 'Of clients as many as engagements; a sponsor of several engagements is one.' })
  givers: number;
}

@ObjectType('MadeGiverFeedbackLink', { description: 'A feedback link that was just made, with whom it is for.' })
export class MadeGiverFeedbackLinkType {
  @Field(() => String, {
    nullable: true,
    description: 'Shown this once: `/f/<token>`. Null when the key was used before, since only a hash is kept.',
  })
  token: string | null;

  @Field(() => FeedbackGiverType)
  giver: FeedbackGiverType;
}

@InputType()
export class AskGiverInput {
  @Field(() => LabelledGiverEnum)
  kind: LabelledGiver;

  @Field(() => String, {
    description:
      'A pseudonym, at most 40 characters; never an address or a telephone number. The same one again is the same giver.',
  })
  label: string;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose: what looks like a name is none.' })
  nameIsPseudonym?: boolean | null;
}
