import type { RelationKind, RelationSide } from '@standing/identity/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonType } from '../people/person.graphql.js';

export const RelationKindName = {
  SUPERVISES: 'supervises',
  TRAINED: 'trained',
  EMPLOYS: 'employs',
  FAMILY: 'family',
  BUSINESS: 'business',
} as const satisfies Record<string, RelationKind>;
registerEnumType(RelationKindName, {
  name: 'MemberRelationKind',
  description: 'What two people are to each other beside being of the same body.',
});

export const RelationSideName = { ACTIVE: 'active', PASSIVE: 'passive' } as const satisfies Record<
  string,
  RelationSide
>;
registerEnumType(RelationSideName, {
  name: 'MemberRelationSide',
  description:
    'ACTIVE: the one whose relation it is supervises, trained or employs the other. PASSIVE: the other does or did. Of family and business it says nothing.',
});

const UNTIL = "The last day, in the body's zone; null while it goes on.";
const FROM = "The first day, in the body's zone; null where it was not said.";

/** What every reader is shown of a relation. */
@ObjectType({ isAbstract: true })
abstract class RelationShown {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'Rises each time it is said anew; give it back to change what was read.' })
  revision: number;

  @Field(() => RelationKindName)
  kind: RelationKind;

  @Field(() => RelationSideName, { description: 'As seen from the one whose list it is in.' })
  side: RelationSide;

  @Field(() => DayScalar, { nullable: true, description: FROM })
  fromOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  untilOn: string | null;
}

@ObjectType({ description: 'A relation of mine, as I declared it or as it was said of me.' })
export class MyRelation extends RelationShown {
  @Field(() => String, {
    description:
      'Who the other is: the address that I wrote, whoever has it; or the name of whoever said it of me, or of whom the office recorded it.',
  })
  otherShown: string;

  @Field(() => Boolean, { description: 'Whether I declared it: then I can say its last day.' })
  declaredByMe: boolean;
}

@ObjectType({ description: 'A relation of a member, for the office.' })
export class MemberRelation extends RelationShown {
  @Field(() => PersonType, { nullable: true, description: 'The other; null as long as nobody here has the address.' })
  other: PersonType | null;

  @Field(() => String, { nullable: true, description: 'The address by which a member named the other.' })
  otherAddress: string | null;

  @Field(() => Boolean, { description: 'Whether one of the two declared it; else the office recorded it.' })
  declared: boolean;
}

@InputType({ isAbstract: true })
abstract class RelationContentInput {
  @Field(() => RelationKindName)
  kind: RelationKind;

  @Field(() => RelationSideName)
  side: RelationSide;

  @Field(() => DayScalar, { nullable: true, description: FROM })
  fromOn: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  untilOn: string | null = null;
}

@InputType({ description: 'What I am to somebody.' })
export class DeclareRelationInput extends RelationContentInput {
  @Field(() => String, { description: 'The e-mail address by which the other is known.' })
  otherAddress: string;
}

@InputType({ description: 'What two members are to each other; the side is that of `personId`.' })
export class RecordRelationInput extends RelationContentInput {
  @Field(() => Uuid)
  personId: string;

  @Field(() => Uuid)
  otherPersonId: string;
}

@InputType({ description: 'A relation as it is right; the side is that of whom it was first said.' })
export class CorrectRelationInput extends RelationContentInput {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => Boolean, { description: 'False when it was never so.' })
  stands: boolean;
}
