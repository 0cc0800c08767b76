import type { Difference } from '@standing/accreditation/requirements';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SchemeDifferenceKind = {
  ADDED: 'added',
  REMOVED: 'removed',
  CHANGED: 'changed',
} as const satisfies Record<string, Difference['kind']>;
registerEnumType(SchemeDifferenceKind, {
  name: 'SchemeDifferenceKind',
  description: 'Whether a value is there only after, only before, or is another.',
});

@ObjectType('SchemeDifference', { description: 'One value at one place, in two documents.' })
export class SchemeDifferenceType {
  @Field(() => String, {
    nullable: true,
    description: 'The requirement or group that it lies in; null for the scheme as a whole.',
  })
  ruleId: string | null;

  @Field(() => String, { nullable: true, description: "Its title in the reader's language." })
  ruleTitle: string | null;

  @Field(() => SchemeDifferenceKind)
  kind: Difference['kind'];

  @Field(() => String, {
    description: 'Such as `threshold.amount.niveau-2`; empty for the whole of what was added or removed.',
  })
  path: string;

  @Field(() => String, { nullable: true, description: 'As JSON; null where there is none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'As JSON; null where there is none.' })
  after: string | null;
}
