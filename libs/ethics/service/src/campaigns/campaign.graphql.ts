import type { Audience, Consequence } from '@standing/ethics/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const AudienceEnum = {
  EVERYBODY: 'everybody',
  ACCREDITED: 'accredited',
} as const satisfies Record<string, Audience>;
registerEnumType(AudienceEnum, {
  name: 'CampaignAudience',
  description: 'Every member, or those who hold an award on the day on which it is opened.',
});

export const ConsequenceEnum = {
  NOTHING: 'nothing',
  NOTHING_COUNTS_UNTIL_SIGNED: 'nothing-counts-until-signed',
} as const satisfies Record<string, Consequence>;
registerEnumType(ConsequenceEnum, {
  name: 'SigningConsequence',
  description:
    'What the platform does anyway for whoever does not sign: nothing counts before the first signature of the code, and nothing follows where an earlier edition was signed, nor for another text.',
});

@ObjectType('CampaignWeek', { description: 'Seven days of a campaign, counted from its first.' })
export class CampaignWeekType {
  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => Int, { description: 'How many signed in it; in the first week also those who had signed before.' })
  signed: number;
}

@ObjectType('Campaign', {
  description: 'Members are asked to sign a text until a day; counted without those who have died.',
})
export class CampaignType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: "The title of the text, in the reader's language." })
  title: string;

  @Field(() => String, { description: 'What the edition is called, or the number of the version.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it is an edition of the code of ethics.' })
  isCode: boolean;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => DayScalar, { description: "The last day, in the body's zone." })
  deadlineOn: string;

  @Field(() => [Int], { description: 'On how many days before the deadline members are reminded.' })
  remindDays: number[];

  @Field(() => DayScalar)
  openedOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'When it was closed before its deadline.' })
  closedOn: string | null;

  @Field(() => Boolean, { description: 'Whether it goes on today.' })
  isOpen: boolean;

  @Field(() => Int, { description: 'How many are asked.' })
  asked: number;

  @Field(() => Int, { description: 'How many of them have signed.' })
  signed: number;

  @Field(() => [CampaignWeekType])
  weeks: CampaignWeekType[];
}

@ObjectType('CampaignSize', { description: 'Whom a campaign would ask, were it opened today.' })
export class CampaignSizeType {
  @Field(() => Int)
  asked: number;

  @Field(() => Int, { description: 'How many of them have signed the text already.' })
  signed: number;
}

@ObjectType('AskedToSign', { description: 'A campaign that goes on and waits for the reader.' })
export class AskedToSignType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: "The title of the text, in the reader's language." })
  title: string;

  @Field(() => Boolean, { description: 'Whether it is an edition of the code of ethics.' })
  isCode: boolean;

  @Field(() => DayScalar, { description: "The last day, in the body's zone." })
  deadlineOn: string;

  @Field(() => ConsequenceEnum)
  consequence: Consequence;
}

@InputType()
export class OpenCampaignInput {
  @Field(() => Uuid, { description: 'An edition of the code or a version of a declaration, in force today.' })
  textId: string;

  @Field(() => AudienceEnum)
  audience: Audience;

  @Field(() => DayScalar, { description: 'The last day: tomorrow at the earliest, and within 366 days.' })
  deadlineOn: string;

  @Field(() => [Int], { description: 'Days before the deadline, each once and after today: four at the most.' })
  remindDays: number[];
}
