import type { EnquiryState } from '@standing/ethics/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const EnquiryStateEnum = {
  WAITING: 'waiting',
  ANSWERED: 'answered',
  CLOSED: 'closed',
} as const satisfies Record<string, EnquiryState>;
registerEnumType(EnquiryStateEnum, {
  name: 'AdviceState',
  description: 'Whether the last word is the asker’s or an adviser’s, or the asker closed it.',
});

export const SaidByEnum = { ASKER: 'asker', ADVISER: 'adviser' } as const;
registerEnumType(SaidByEnum, { name: 'AdviceSaidBy', description: 'Which side of an enquiry said something.' });

@ObjectType('AdviceWord', { description: 'What one side said in an enquiry, once.' })
export class AdviceWordType {
  @Field(() => SaidByEnum)
  saidBy: 'asker' | 'adviser';

  @Field(() => DayScalar, { description: "In the body's zone. No instant is kept." })
  saidOn: string;

  @Field(() => String)
  text: string;
}

/** What both who asked and who advises read of an enquiry. */
@ObjectType({ isAbstract: true })
export abstract class EnquiryFields {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "In the body's zone." })
  askedOn: string;

  @Field(() => EnquiryStateEnum)
  state: EnquiryState;

  @Field(() => [String], { description: 'Codes of the chapters and clauses that the asker named.' })
  topics: string[];

  @Field(() => [AdviceWordType], { description: 'In the order in which it was said.' })
  words: AdviceWordType[];

  @Field(() => DayScalar, {
    description: 'The day, in the body’s zone, on which its key is destroyed if nothing more is said.',
  })
  erasedOn: string;
}

@ObjectType('AdviceEnquiry', { description: 'An enquiry of the advice desk, as who asked it reads it.' })
export class AdviceEnquiryType extends EnquiryFields {
  @Field(() => String, { nullable: true, description: 'Who reads it now, by name; null while nobody has taken it.' })
  adviserName: string | null;
}

@ObjectType('AdviceReceipt', { description: 'What whoever asks without a name is given, once.' })
export class AdviceReceiptType {
  @Field(() => String, { description: 'It alone opens the enquiry. It is shown now and kept nowhere.' })
  returnCode: string;

  @Field(() => DayScalar, {
    description: 'The day, in the body’s zone, on which its key is destroyed if nothing more is said.',
  })
  erasedOn: string;
}

@InputType()
export class AskAdviceInput {
  @Field(() => String, { description: 'In one’s own words, naming nobody. At most 10,000 characters.' })
  text: string;

  @Field(() => [String], {
    description: 'Codes of chapters and clauses of the code in force, five at the most; none when they do not know.',
  })
  topics: string[];

  @Field(() => Boolean, {
    description: 'That what looks like a name, an employer or a rare function in the text leads to nobody.',
  })
  namesMeant: boolean;

  @Field(() => Boolean, {
    description: 'That one has read what the desk is, what it is not, and where it must break confidence.',
  })
  limitsRead: boolean;
}

@InputType({ description: 'One’s own enquiry: by its code where there is one, else by its id under one’s name.' })
export class OwnAdviceInput {
  @Field(() => Uuid, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'However it is written: capitals, spaces and dashes apart.' })
  code?: string | null;
}

@InputType()
export class AdviceWordsInput {
  @Field(() => String, { description: 'At most 10,000 characters.' })
  text: string;

  @Field(() => Boolean, {
    description: 'That what looks like a name, an employer or a rare function in the text leads to nobody.',
  })
  namesMeant: boolean;
}

@ObjectType('AdviceTerm', { description: 'What is promised of the time of an enquiry.' })
export class AdviceTermType {
  @Field(() => Int, { description: 'For how many months after its last word one that is asked now is kept.' })
  months: number;
}
