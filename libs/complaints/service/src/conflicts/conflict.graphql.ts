import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CONFLICT_CLASSES,
  type CaseFunction,
  type ConflictClass,
  SIGN_OFF_REASONS,
  type SignOffReason,
  TIE_KINDS,
  type TieKind,
} from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';

export const ConflictClassEnum = named(CONFLICT_CLASSES);
registerEnumType(ConflictClassEnum, {
  name: 'ConflictClass',
  description:
    'How much a tie stands in the way: HARD shuts out, SOFT is signed off by two others, NONE does not count.',
});

export const TieKindEnum = named(TIE_KINDS);
registerEnumType(TieKindEnum, { name: 'TieKind', description: 'What two people are to each other, or were.' });

export const SignOffReasonEnum = named(SIGN_OFF_REASONS);
registerEnumType(SignOffReasonEnum, {
  name: 'SignOffReason',
  description:
    'Why somebody may go on: the tie was slight, is long over, is unrelated to what is complained of, or nobody else can do it.',
});

@ObjectType({
  description: 'A soft conflict of somebody who holds a function in a case, for those who may sign it off.',
})
export class ConflictToSign {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => CaseFunctionEnum, { description: 'What they hold in it.' })
  function: CaseFunction;

  @Field(() => TieKindEnum, { description: 'What they are, or were, to somebody whom the case names.' })
  kind: TieKind;

  @Field(() => PersonStub, { description: 'Whose conflict it is.' })
  person: PersonStub;

  @Field(() => DayScalar, { description: 'The day, in the body’s zone, on which it was found.' })
  foundOn: string;

  @Field(() => Int, { description: 'How many have signed so far, of two.' })
  signed: number;

  @Field(() => [SignOffReasonEnum], { description: 'Why those who signed did; the first first.' })
  because: SignOffReason[];
}

@ObjectType({
  description: 'What a party is told of a conflict: that there is one, of what class and in what function.',
})
export class ConflictTold {
  @Field(() => CaseFunctionEnum, { description: 'The function that the person holds.' })
  function: CaseFunction;

  @Field(() => ConflictClassEnum, { description: 'Its class; always SOFT, for a hard one holds nothing.' })
  conflictClass: ConflictClass;

  @Field(() => DayScalar, { description: 'The day, in the body’s zone, on which it was found.' })
  foundOn: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the second signature; null until it is given.' })
  signedOn: string | null;
}
