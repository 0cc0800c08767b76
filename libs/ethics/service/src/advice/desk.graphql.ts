import type { EnquiryState } from '@standing/ethics/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { EnquiryFields, EnquiryStateEnum } from './advice.graphql.js';

export const HolderEnum = { NOBODY: 'nobody', ME: 'me', ANOTHER: 'another' } as const;
registerEnumType(HolderEnum, { name: 'AdviceHolder', description: 'Which adviser holds an enquiry, to another.' });

@ObjectType('AdviceInQueue', {
  description: 'An enquiry as every adviser sees it before a declaration: chapters and days, and nothing else.',
})
export class AdviceInQueueType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  askedOn: string;

  @Field(() => [String], { description: 'Codes of chapters of the code; none when the asker named none.' })
  chapters: string[];

  @Field(() => EnquiryStateEnum)
  state: EnquiryState;

  @Field(() => HolderEnum)
  heldBy: 'nobody' | 'me' | 'another';
}

@ObjectType('AdviceForAdviser', { description: 'An enquiry as the adviser who holds it reads it.' })
export class AdviceForAdviserType extends EnquiryFields {
  @Field(() => String, { nullable: true, description: 'Null when it was asked without a name: nobody knows it.' })
  askerName: string | null;
}

@ObjectType('AdviceTallyCell', {
  description: 'Enquiries of one chapter in one quarter that is over, where they are five or more.',
})
export class AdviceTallyCellType {
  @Field(() => DayScalar, { description: 'The first day of the civil quarter.' })
  quarter: string;

  @Field(() => String, { nullable: true, description: 'The code of a chapter; null for those that named none.' })
  chapter: string | null;

  @Field(() => Int, { description: 'One that named several chapters is counted with each.' })
  enquiries: number;
}
