import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DELIBERATION_STEPS, type DeliberationStep, type Outcome } from '@standing/complaints/rules';
import { DayScalar, RefusalType } from '@standing/platform/graphql';
import { PanelOutcomeEnum } from '../cases/decision.graphql.js';
import { named } from '../cases/named.js';
import { SanctionTerms } from '../sanctions/sanction-terms.graphql.js';

export const DeliberationStepEnum = named(DELIBERATION_STEPS);
registerEnumType(DeliberationStepEnum, {
  name: 'DeliberationStep',
  description:
    'A step of a deliberation, in its order: whether the facts are proven, whether they are a breach, what was found before, and what follows.',
});

@ObjectType({ description: 'What a panel found: never who of it was for it.' })
export class FoundByPanel {
  @Field(() => Boolean, { description: 'Whether it is so.' })
  holds: boolean;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which it was found." })
  on: string;

  @Field(() => Int, { description: 'How many of the panel were for it.' })
  agreed: number;
}

@ObjectType({ description: 'How far a panel is on its way from the facts to the outcome.' })
export class DeliberationInCase {
  @Field(() => DeliberationStepEnum, { nullable: true, description: 'Which step comes next; null once it is decided.' })
  next: DeliberationStep | null;

  @Field(() => FoundByPanel, { nullable: true, description: 'Whether the facts are proven; null until that is found.' })
  facts: FoundByPanel | null;

  @Field(() => FoundByPanel, {
    nullable: true,
    description: 'Whether what is proven is a breach; null until that is found, and where nothing is proven.',
  })
  breach: FoundByPanel | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which earlier findings were opened; null while they are closed.',
  })
  openedOn: string | null;

  @Field(() => [RefusalType], { description: 'Why earlier findings may not be read yet; empty once they are open.' })
  closed: RefusalType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many civil days until today the accreditation was suspended by interim measures of this case; null until a breach is found.',
  })
  suspendedDays: number | null;
}

@ObjectType({
  description:
    'What was found in another case about the same member: final, not annulled and not spent. Nothing else of that case.',
})
export class FindingInAnotherCase {
  @Field(() => PanelOutcomeEnum, { description: 'What was decided.' })
  outcome: Outcome;

  @Field(() => DayScalar, { description: "The day, in the body's zone, of the decision." })
  decidedOn: string;

  @Field(() => SanctionTerms, { description: 'The sanction, as its terms hold now.' })
  sanction: SanctionTerms;

  @Field(() => [String], { description: 'Codes of the clauses on which the charges were founded.' })
  clauses: string[];
}
