import type { OfficeKind } from '@standing/identity/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const OfficeKindName = {
  BOARD: 'board',
  BUDGET: 'budget',
  DATA_PROTECTION: 'data-protection',
} as const satisfies Record<string, OfficeKind>;
registerEnumType(OfficeKindName, {
  name: 'MemberOfficeKind',
  description:
    'What somebody is in the body. BOARD: a member of its board. BUDGET: in charge of the budget of the complaints procedure. DATA_PROTECTION: its data protection officer, who answers whoever asks what is kept of them.',
});

const FROM = "The first day, in the body's zone; none that lies ahead.";
const UNTIL = "The last day, in the body's zone; null while it goes on.";

@ObjectType({ description: 'An office of a member, for staff. Whoever holds one decides in no complaint case.' })
export class MemberOffice {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'Rises each time it is said anew; give it back to change what was read.' })
  revision: number;

  @Field(() => OfficeKindName)
  kind: OfficeKind;

  @Field(() => DayScalar, { description: FROM })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  untilOn: string | null;
}

@InputType({ isAbstract: true })
abstract class OfficeContentInput {
  @Field(() => OfficeKindName)
  kind: OfficeKind;

  @Field(() => DayScalar, { description: FROM })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: UNTIL })
  untilOn: string | null = null;
}

@InputType({ description: 'What office a member holds.' })
export class RecordOfficeInput extends OfficeContentInput {
  @Field(() => Uuid)
  personId: string;
}

@InputType({ description: 'An office as it is right.' })
export class CorrectOfficeInput extends OfficeContentInput {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => Boolean, { description: 'False when it was never so.' })
  stands: boolean;
}
