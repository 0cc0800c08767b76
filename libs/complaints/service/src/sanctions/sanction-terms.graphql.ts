import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role, SanctionKind } from '@standing/complaints/rules';
import { SanctionCondition } from './sanction-condition.graphql.js';
import { SanctionKindEnum, SanctionRoleEnum } from './sanction-names.graphql.js';

@ObjectType({ description: 'A level of the scheme, as accreditation told of it.' })
export class SanctionLevel {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "What the body calls it, in the reader's language." })
  title: string;
}

@ObjectType({ description: 'A sanction with what makes it this one: codes and numbers, never a word.' })
export class SanctionTerms {
  @Field(() => SanctionKindEnum)
  kind: SanctionKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Months: how long it lasts, or before one may apply again or be restored. Null where it has none.',
  })
  months: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'With LEVEL_REDUCTION: the level to which it lowers, by its code.',
  })
  level: string | null;

  @Field(() => [SanctionRoleEnum], { description: 'Which roles it takes away.' })
  roles: readonly Role[];

  @Field(() => [SanctionCondition])
  conditions: readonly SanctionCondition[];

  @Field(() => Boolean, { description: 'It is published with the name.' })
  named: boolean;
}
