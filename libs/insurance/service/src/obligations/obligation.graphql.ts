import type { Meeting, MeetingKind, ObligationState } from '@standing/insurance/rules';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const ObligationStateEnum = {
  MET: 'met',
  ENDS_SOON: 'ends-soon',
  MISSING: 'missing',
  OVER: 'over',
  NOT_CONCERNED: 'not-concerned',
} as const satisfies Record<string, ObligationState>;
registerEnumType(ObligationStateEnum, {
  name: 'ObligationState',
  description:
    'How it stands today: met; for 60 days at the most, and nothing follows; never met; what met it has ended; or it does not concern the reader.',
});

export const MeetingKindEnum = { MET: 'met', NOT_CONCERNED: 'not-concerned' } as const satisfies Record<
  string,
  MeetingKind
>;
registerEnumType(MeetingKindEnum, {
  name: 'ObligationMeetingKind',
  description: 'NOT_CONCERNED: there are no private clients, of whom alone it is asked.',
});

@ObjectType('CountryObligation', {
  description: 'What a country asks of whoever practises there, as the body keeps it.',
})
export class CountryObligationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What shows that it is met, in the reader's language." })
  shownBy: string;

  @Field(() => String, { description: 'Where it stands.' })
  source: string;

  @Field(() => Boolean, { description: 'Whether it is asked only of those who have private clients.' })
  privateClientsOnly: boolean;

  @Field(() => DayScalar, { description: "In the body's zone: the first day on which it is asked." })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  until: string | null;
}

@ObjectType('ObligationMeeting', { description: 'What the reader said of an obligation; nobody else reads it.' })
export class ObligationMeetingType implements Meeting {
  @Field(() => Uuid)
  id: string;

  @Field(() => MeetingKindEnum)
  kind: MeetingKind;

  @Field(() => String, { nullable: true, description: 'Who or what meets it; null where it does not concern them.' })
  words: string | null;

  @Field(() => DayScalar)
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  until: string | null;
}

@ObjectType('MyObligation', {
  description: 'An obligation of a country in which the reader practises, and how it stands.',
})
export class MyObligationType {
  @Field(() => CountryObligationType)
  obligation: CountryObligationType;

  @Field(() => ObligationStateEnum)
  state: ObligationState;

  @Field(() => [ObligationMeetingType], { description: 'What was said of it, the latest first.' })
  said: ObligationMeetingType[];
}

@InputType({ description: 'What a country asks. Titles have 120 characters at the most, other texts 300.' })
export class CountryObligationInput {
  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  country: string;

  @Field(() => String)
  titleFr: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String, { description: 'What shows that it is met.' })
  shownByFr: string;

  @Field(() => String, { description: 'The same in English.' })
  shownByEn: string;

  @Field(() => String, { description: 'Where it stands.' })
  source: string;

  @Field(() => Boolean, { description: 'Whether it is asked only of those who have private clients.' })
  privateClientsOnly: boolean;

  @Field(() => DayScalar, { description: "Today at the earliest, in the body's zone." })
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'Null while it goes on.' })
  until?: string | null;
}

@InputType()
export class ObligationMeetingInput {
  @Field(() => Uuid)
  obligationId: string;

  @Field(() => MeetingKindEnum)
  kind: MeetingKind;

  @Field(() => String, {
    nullable: true,
    description: 'Who or what meets it, 1 to 120 characters; not for NOT_CONCERNED.',
  })
  words?: string | null;

  @Field(() => DayScalar)
  from: string;

  @Field(() => DayScalar, { nullable: true, description: 'Null while it goes on.' })
  until?: string | null;
}
