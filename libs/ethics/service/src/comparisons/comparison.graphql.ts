import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ClauseRelation } from '@standing/ethics/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const ClauseRelationKind = {
  EQUAL: 'equal',
  REWORDED: 'reworded',
  STRICTER: 'stricter',
  MILDER: 'milder',
  ABSENT: 'absent',
} as const satisfies Record<string, ClauseRelation>;
registerEnumType(ClauseRelationKind, {
  name: 'ClauseRelation',
  description: 'What a clause of another text is in an edition of the code; ABSENT where it is not there.',
});

@ObjectType('ClausePair', { description: 'A clause of another text, and what it is in this edition.' })
export class ClausePairType {
  @Field(() => String, { description: 'Its code in the other text.' })
  theirs: string;

  @Field(() => String, { nullable: true, description: 'The code of the clause here; null where it is not there.' })
  ours: string | null;

  @Field(() => ClauseRelationKind)
  relation: ClauseRelation;
}

@ObjectType('CodeComparison', {
  description: 'An edition beside an earlier one, or beside a reference text of another body (AT-1).',
})
export class CodeComparisonType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { nullable: true, description: 'What the body calls the earlier edition.' })
  earlierEdition: string | null;

  @Field(() => String, { nullable: true, description: 'What the other body calls its text.' })
  referenceName: string | null;

  @Field(() => String, { nullable: true, description: 'Where that text can be read: an https address.' })
  referenceLink: string | null;

  @Field(() => DayScalar, { description: 'The day in the body’s zone.' })
  comparedOn: string;

  @Field(() => [ClausePairType], { description: 'In the order in which they were given.' })
  pairs: ClausePairType[];
}

@InputType()
export class ClausePairInput {
  @Field(() => String)
  theirs: string;

  @Field(() => String, { nullable: true })
  ours: string | null;

  @Field(() => ClauseRelationKind)
  relation: ClauseRelation;
}

@InputType()
export class ReferenceTextInput {
  @Field(() => String, { description: 'At most 160 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'An https address, at most 500 characters.' })
  link: string | null;
}

@InputType({ description: 'With an earlier edition of the body’s own or with a reference text, one of the two.' })
export class CompareCodeEditionInput {
  @Field(() => Uuid)
  editionId: string;

  @Field(() => Uuid, { nullable: true })
  earlierEditionId?: string | null;

  @Field(() => ReferenceTextInput, { nullable: true })
  reference?: ReferenceTextInput | null;

  @Field(() => [ClausePairInput])
  pairs: ClausePairInput[];
}
