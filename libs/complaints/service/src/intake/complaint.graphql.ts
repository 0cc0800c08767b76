import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NameVisibility, Occurred, PlainState, Promised } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { ToldPauseInCase } from '../times/told-pause.graphql.js';

export const NameVisibilityEnum = { NAMED: 'named', KEPT_FROM_COACH: 'kept-from-coach' } as const satisfies Record<
  string,
  NameVisibility
>;
registerEnumType(NameVisibilityEnum, {
  name: 'NameVisibility',
  description:
    'Who may read the name of the person who complains: everybody in the case, or all but the coach concerned.',
});

export const OccurredKindEnum = { DAY: 'day', PERIOD: 'period', ABOUT: 'about' } as const satisfies Record<
  string,
  Occurred['kind']
>;
registerEnumType(OccurredKindEnum, { name: 'OccurredKind', description: 'How the time of what happened is told.' });

export const PlainStateEnum = { RECEIVED: 'received', IN_HAND: 'in-hand', CLOSED: 'closed' } as const satisfies Record<
  string,
  PlainState
>;
registerEnumType(PlainStateEnum, {
  name: 'ComplaintState',
  description: 'How far a complaint is, as its complainant reads it; it tells nothing of the coach.',
});

export const PromisedEnum = { ACKNOWLEDGEMENT: 'acknowledgement', NEWS: 'news' } as const satisfies Record<
  string,
  Promised['what']
>;
registerEnumType(PromisedEnum, {
  name: 'PromisedToComplainant',
  description: 'What the body owes a complainant next.',
});

@InputType()
export class FileComplaintInput {
  @Field(() => String, {
    description: 'About whom, in their own words or as a reference of the register. At most 300 characters.',
  })
  about: string;

  @Field(() => String, { description: 'What happened, in their own words. At most 20,000 characters.' })
  narrative: string;

  @Field(() => [String], { description: 'Codes of clauses, such as CF-2; none when they do not know.' })
  clauses: string[];

  @Field(() => Uuid, { nullable: true, description: 'The edition of the code that they were shown.' })
  codeEditionId?: string | null;

  @Field(() => OccurredKindEnum)
  occurredKind: Occurred['kind'];

  @Field(() => DayScalar, { nullable: true, description: 'The day, or the first day of the period.' })
  occurredFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the period.' })
  occurredUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'About when, in their own words. At most 200 characters.' })
  occurredWords?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'How to reach them. At most 500 characters.' })
  contact: string;

  @Field(() => NameVisibilityEnum)
  nameVisibility: NameVisibility;
}

@ObjectType({ description: 'What whoever filed a complaint is given, once.' })
export class ComplaintReceipt {
  @Field(() => String, { description: 'By which to speak of the complaint.' })
  reference: string;

  @Field(() => String, {
    description: 'With the reference it opens the return page. It is shown now and kept nowhere.',
  })
  returnCode: string;

  @Field(() => DayScalar, { description: 'The last day on which it will be acknowledged (K1).' })
  acknowledgedBy: string;
}

@ObjectType({
  description: 'A complaint as its complainant may follow it: how far it is, and the next day. Nothing else.',
})
export class ComplaintForComplainant {
  @Field(() => String)
  reference: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was received." })
  receivedOn: string;

  @Field(() => PlainStateEnum)
  state: PlainState;

  @Field(() => PromisedEnum, { nullable: true, description: 'What comes next; null when nothing is owed.' })
  next: Promised['what'] | null;

  @Field(() => [ToldPauseInCase], {
    description: 'That time stands still today, since when and in which class; empty while it runs.',
  })
  paused: ToldPauseInCase[];

  @Field(() => DayScalar, { nullable: true, description: 'The last day for it, derived from the clocks K1 and K2.' })
  nextBy: string | null;
}
