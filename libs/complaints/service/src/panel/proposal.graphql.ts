import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PanelOutcome } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PanelOutcomeEnum } from '../cases/decision.graphql.js';
import { SanctionWeighing } from '../sanctions/sanction.graphql.js';
import { SanctionTerms } from '../sanctions/sanction-terms.graphql.js';
import { SanctionInput, WeighingInput } from '../sanctions/sanction-input.graphql.js';

@ObjectType({
  description: 'What one member proposes that the panel decides; the last proposal is the one that stands.',
})
export class ProposalForPanel {
  @Field(() => Uuid)
  id: string;

  @Field(() => PanelOutcomeEnum, { description: 'What would be decided.' })
  outcome: PanelOutcome;

  @Field(() => String, { description: 'The reasons, as they would be notified.' })
  reasons: string;

  @Field(() => Boolean, { description: 'It would take effect although an appeal is possible.' })
  immediateEffect: boolean;

  @Field(() => String, { nullable: true, description: 'Why at once; null without immediate effect.' })
  immediateReasons: string | null;

  @Field(() => SanctionTerms, {
    nullable: true,
    description: 'What would be imposed or varied; null where nothing is.',
  })
  sanction: SanctionTerms | null;

  @Field(() => SanctionWeighing, { nullable: true, description: 'How whoever made it came to it.' })
  weighing: SanctionWeighing | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it would be published with the name; null where it is not.',
  })
  namingReasons: string | null;

  @Field(() => String, { nullable: true, description: 'Why it recommends an exclusion; null where it does not.' })
  exclusionReasons: string | null;

  @Field(() => DayScalar, { description: 'The day on which it was made.' })
  proposedOn: string;

  @Field(() => Boolean, { description: 'The reader made it.' })
  mine: boolean;

  @Field(() => Boolean, { description: 'The reader made it or stands by it.' })
  iAgreed: boolean;

  @Field(() => Int, { description: 'How many stand by it, whoever made it included.' })
  agreed: number;

  @Field(() => Int, {
    description:
      'How many must stand by it for it to be decided, at the least; a withdrawal by a panel that heard the case takes its lay member among them, or all.',
  })
  needed: number;
}

@InputType({ description: 'What a member proposes that their panel decides.' })
export class ProposeDecisionInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => PanelOutcomeEnum, {
    description:
      'Of a case WITHDRAWAL, SANCTION or NO_BREACH; of an appeal CONFIRM or QUASH, and under the whole procedure VARY (with what is put in its place) or REMIT (to another panel); of an interim measure IMPOSE or REFUSE, then KEEP or LIFT; in the review of a sanction VARY, MET or NOT_MET; of a request to be restored RESTORE or NOT_RESTORE; of a proposal to leave LET_LEAVE or NOT_LET_LEAVE.',
  })
  outcome: PanelOutcome;

  @Field(() => String, { description: 'The reasons. At most 20,000 characters.' })
  reasons: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With WITHDRAWAL, or a suspension: it takes effect although an appeal is possible.',
  })
  immediateEffect?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why at once, with immediate effect. At most 5,000 characters.' })
  immediateReasons?: string | null;

  @Field(() => SanctionInput, {
    nullable: true,
    description:
      'With SANCTION and VARY: which; on appeal a withdrawal too. With RESTORE: conditions, where there are any. With WITHDRAWAL: only where restoration may come sooner than in 60 months.',
  })
  sanction?: SanctionInput | null;

  @Field(() => WeighingInput, {
    nullable: true,
    description: 'With SANCTION and WITHDRAWAL, and with VARY on appeal: how the panel comes to it, rung by rung.',
  })
  weighing?: WeighingInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is published with the name, where it is. At most 5,000 characters.',
  })
  namingReasons?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With WITHDRAWAL, by the panel that hears the case: it recommends an exclusion from membership.',
  })
  recommendsExclusion?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it recommends an exclusion, where it does. At most 5,000 characters; kept sealed.',
  })
  exclusionReasons?: string | null;
}
