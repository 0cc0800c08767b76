import type { ApplicationKind, OutcomeTrait } from '@standing/accreditation/rules';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApplicationKindKind } from '../applications/application.graphql.js';

export const OutcomeTraitKind = { LANGUAGE: 'language', LEAVE: 'leave' } as const satisfies Record<
  string,
  OutcomeTrait
>;
registerEnumType(OutcomeTraitKind, {
  name: 'OutcomeTrait',
  description:
    'What applicants have in common. LANGUAGE: the one in which they applied (`fr`, `en`, `unknown` for those of before it was kept). LEAVE: whether leave that was granted fell in the 24 months before they applied (`yes`, `no`).',
});

@ObjectType('OutcomeShare', {
  description:
    'How the applications of a year were answered, of those who have something in common. What could tell of one person is null: fewer than 10 answers, and what would give them away by subtraction.',
})
export class OutcomeShareType {
  @Field(() => ApplicationKindKind)
  kind: ApplicationKind;

  @Field(() => OutcomeTraitKind)
  trait: OutcomeTrait;

  @Field(() => String)
  value: string;

  @Field(() => Int, { nullable: true, description: 'How many were answered, rounded up to a multiple of 5.' })
  answered: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of a hundred were awarded, in steps of 5; 5 stands for none to 5, 95 for 95 to all.',
  })
  awardedPercent: number | null;
}
