import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import type { Consent, ConsentAnswer, EndedBy, MarkedItem, Signal, SponsorReceives } from '@standing/practice/rules';
import { EngagementType } from '../engagements/engagement.graphql.js';
import {
  ConsentAnswerEnum,
  ConsentEnum,
  EndedByEnum,
  MarkedItemEnum,
  SignalEnum,
  SponsorReceivesEnum,
} from './record-enums.graphql.js';

@ObjectType('EngagementTerms', {
  description: 'How an engagement was agreed, as its coach last said. Nobody is named.',
})
export class EngagementTermsType {
  @Field(() => String, {
    nullable: true,
    description: 'A pseudonym of who ordered the work and pays for it; null where the client did.',
  })
  sponsor: string | null;

  @Field(() => String, { nullable: true, description: 'A pseudonym of who recommended it.' })
  prescriber: string | null;

  @Field(() => String, { nullable: true, description: 'Where the work is done: two letters of ISO 3166-1.' })
  country: string | null;

  @Field(() => Int, { nullable: true, description: 'The length agreed, in minutes.' })
  agreedMinutes: number | null;

  @Field(() => DayScalar, { nullable: true, description: "The day in the body's zone on which it was agreed to end." })
  agreedUntil: string | null;

  @Field(() => SponsorReceivesEnum, { nullable: true, description: 'Null where there is no sponsor.' })
  sponsorReceives: SponsorReceives | null;

  @Field(() => Instant, { description: "When it was said, on the body's clock." })
  recordedAt: Date;
}

@ObjectType('EngagementEnd', { description: 'How an engagement ended, as its coach last said.' })
export class EngagementEndType {
  @Field(() => DayScalar, { description: "Its last day in the body's zone." })
  endedOn: string;

  @Field(() => EndedByEnum)
  endedBy: EndedBy;

  @Field(() => Boolean, { description: 'Whether the client was referred to somebody else (FR-2).' })
  referred: boolean;
}

@ObjectType('EngagementMark', { description: 'That something of an engagement happened or was agreed on a day.' })
export class EngagementMarkType {
  @Field(() => Uuid)
  id: string;

  @Field(() => MarkedItemEnum)
  item: MarkedItem;

  @Field(() => String, {
    description: 'The clause of the code, or of the client-relation charter (RC), that asks for it.',
  })
  clause: string;

  @Field(() => DayScalar, { description: "The day in the body's zone." })
  onDay: string;

  @Field(() => Instant, { description: "When it was marked, on the body's clock." })
  recordedAt: Date;
}

@ObjectType('EngagementCheck', { description: 'An item of the contract, and its mark; null while it is not marked.' })
export class EngagementCheckType {
  @Field(() => MarkedItemEnum)
  item: MarkedItem;

  @Field(() => String, {
    description: 'The clause of the code, or of the client-relation charter (RC), that asks for it.',
  })
  clause: string;

  @Field(() => EngagementMarkType, { nullable: true })
  mark: EngagementMarkType | null;
}

@ObjectType('ConsentMark', { description: 'What was answered on a day.' })
export class ConsentMarkType {
  @Field(() => Uuid)
  id: string;

  @Field(() => ConsentAnswerEnum)
  answer: ConsentAnswer;

  @Field(() => DayScalar, { description: "The day in the body's zone." })
  onDay: string;

  @Field(() => Instant, { description: "When it was marked, on the body's clock." })
  recordedAt: Date;
}

@ObjectType('EngagementConsentAnswers', { description: 'A consent, and what was answered: the latest day first.' })
export class ConsentAnswersType {
  @Field(() => ConsentEnum)
  consent: Consent;

  @Field(() => String, {
    description: 'The clause of the code, or of the client-relation charter (RC), that asks for it.',
  })
  clause: string;

  @Field(() => [ConsentMarkType])
  answers: ConsentMarkType[];
}

@ObjectType('EngagementRecord', {
  description:
    'The dated marks of an engagement that stand, for its coach alone. Not a word of it is told anywhere else.',
})
export class EngagementRecordType {
  @Field(() => [EngagementCheckType], {
    description: 'The checklist of its contract: longer where there is a sponsor.',
  })
  contract: EngagementCheckType[];

  @Field(() => [ConsentAnswersType])
  consents: ConsentAnswersType[];

  @Field(() => [EngagementMarkType], { description: 'What happened while it went on, the latest day first.' })
  course: EngagementMarkType[];

  @Field(() => [EngagementCheckType], {
    description: 'Until when its files are kept, and that they are destroyed (CF-3).',
  })
  files: EngagementCheckType[];
}

@ObjectType('SignalsOfEngagement', { description: "What is worth a thought of one of the reader's own engagements." })
export class SignalsOfEngagementType {
  @Field(() => EngagementType)
  engagement: EngagementType;

  @Field(() => [SignalEnum])
  signals: Signal[];
}

@InputType()
export class EngagementTermsInput {
  @Field(() => Uuid)
  engagementId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A pseudonym of at most 40 characters, never an address or a telephone number; null where the client pays.',
  })
  sponsor?: string | null;

  @Field(() => String, { nullable: true, description: 'As for the sponsor.' })
  prescriber?: string | null;

  @Field(() => String, { nullable: true, description: 'Two letters of ISO 3166-1.' })
  country?: string | null;

  @Field(() => Int, { nullable: true, description: 'In minutes, at most a thousand hours.' })
  agreedMinutes?: number | null;

  @Field(() => DayScalar, { nullable: true, description: "A day in the body's zone, not before its first." })
  agreedUntil?: string | null;

  @Field(() => SponsorReceivesEnum, { nullable: true, description: 'Given where there is a sponsor, and only there.' })
  sponsorReceives?: SponsorReceives | null;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose: what looks like a name is none.' })
  nameIsPseudonym?: boolean | null;
}

@InputType()
export class EngagementEndInput {
  @Field(() => DayScalar, { description: "The last day in the body's zone, today at the latest." })
  endedOn: string;

  @Field(() => EndedByEnum)
  endedBy: EndedBy;

  @Field(() => Boolean, { description: 'Whether the client was referred to somebody else (FR-2).' })
  referred: boolean;
}
