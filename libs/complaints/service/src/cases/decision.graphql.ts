import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Panel, PanelOutcome } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { SanctionWeighing } from '../sanctions/sanction.graphql.js';
import { SanctionTerms } from '../sanctions/sanction-terms.graphql.js';

export const PanelEnum = {
  PANEL: 'panel',
  APPEAL_PANEL: 'appeal-panel',
  INTERIM_PANEL: 'interim-panel',
  SANCTION_PANEL: 'sanction-panel',
} as const satisfies Record<string, Panel>;
registerEnumType(PanelEnum, {
  name: 'CasePanel',
  description:
    'Who decides: the panel, on appeal the appeal panel, on an interim measure the interim panel, in the review of a sanction the sanction panel.',
});

export const PanelOutcomeEnum = {
  WITHDRAWAL: 'withdrawal',
  SANCTION: 'sanction',
  NO_BREACH: 'no-breach',
  CONFIRM: 'confirm',
  QUASH: 'quash',
  REMIT: 'remit',
  IMPOSE: 'impose',
  REFUSE: 'refuse',
  KEEP: 'keep',
  LIFT: 'lift',
  VARY: 'vary',
  MET: 'met',
  NOT_MET: 'not-met',
  RESTORE: 'restore',
  NOT_RESTORE: 'not-restore',
  LET_LEAVE: 'let-leave',
  NOT_LET_LEAVE: 'not-let-leave',
} as const satisfies Record<string, PanelOutcome>;
registerEnumType(PanelOutcomeEnum, {
  name: 'PanelOutcome',
  description:
    'What is decided: of a case, the withdrawal of the accreditation, another sanction, or that there was no breach; of an appeal, that the decision is confirmed, quashed, varied or sent back to another panel; of an interim measure, that it is imposed or refused, and once in effect kept or lifted; in the review of a sanction, that it is varied, was met or was not; of a request to be restored after a withdrawal, that it is granted or refused; of a proposal to leave, that it is accepted or refused.',
});

/** What everybody reads of a decision who may read it; on which of its days, each audience's own type says. */
@ObjectType({ isAbstract: true })
export abstract class DecisionWords {
  @Field(() => PanelOutcomeEnum, { description: 'What was decided.' })
  outcome: PanelOutcome;

  @Field(() => String, { description: 'The reasons, as the panel wrote them.' })
  reasons: string;

  @Field(() => Boolean, { description: 'It takes effect although an appeal is possible.' })
  immediateEffect: boolean;

  @Field(() => String, { nullable: true, description: 'Why at once; null without immediate effect.' })
  immediateReasons: string | null;

  @Field(() => SanctionTerms, { nullable: true, description: 'What is imposed or varied; null where nothing is.' })
  sanction: SanctionTerms | null;

  @Field(() => SanctionWeighing, {
    nullable: true,
    description: 'How the panel came to it; null where it is not said.',
  })
  weighing: SanctionWeighing | null;

  @Field(() => String, { nullable: true, description: 'Why it is published with the name; null where it is not.' })
  namingReasons: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why an exclusion from membership is recommended beside a withdrawal; null where none is.',
  })
  exclusionReasons: string | null;
}

@ObjectType({ description: 'What a panel decided, in its words.' })
export class DecisionInCase extends DecisionWords {
  @Field(() => DayScalar, { description: "The day, in the body's zone, on which the last of the panel agreed." })
  decidedOn: string;
}
