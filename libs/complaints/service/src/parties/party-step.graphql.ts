import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Outcome, PARTY_STEPS, type PartyStep } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { PanelOutcomeEnum } from '../cases/decision.graphql.js';
import { SanctionPreview } from '../sanctions/sanction.graphql.js';
import { SanctionTerms } from '../sanctions/sanction-terms.graphql.js';
import { AskedInStep, StepAnswerInput } from '../steps/step.graphql.js';

export const RespondentStepEnum = named(PARTY_STEPS.respondent);
registerEnumType(RespondentStepEnum, {
  name: 'RespondentStep',
  description:
    'What a respondent does beside a reply and an appeal: comments on a report, objects to a member of the panel, takes an agreed outcome or does not, takes back a proposal to leave, asks to be restored after a withdrawal.',
});

export const ComplainantStepEnum = named(PARTY_STEPS.complainant);
registerEnumType(ComplainantStepEnum, {
  name: 'ComplainantStep',
  description:
    'What a complainant does: answers a question, comments once the investigation is over, objects to a member of the panel, or asks the body to appeal.',
});

@ObjectType({ description: 'What a respondent may do today; nothing else is open to them.' })
export class StepForRespondent {
  @Field(() => RespondentStepEnum)
  event: PartyStep<'respondent'>;

  @Field(() => [AskedInStep], { description: 'What it asks, in the order in which it is answered.' })
  asked: AskedInStep[];

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day for it, in the body's zone; null where no time runs.",
  })
  until: string | null;
}

@ObjectType({ description: 'What a complainant may do today; nothing else is open to them.' })
export class StepForComplainant {
  @Field(() => ComplainantStepEnum)
  event: PartyStep<'complainant'>;

  @Field(() => [AskedInStep], { description: 'What it asks, in the order in which it is answered.' })
  asked: AskedInStep[];

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day for it, in the body's zone; null where no time runs.",
  })
  until: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an answer: the question, as it was written; null for every other.',
  })
  question: string | null;
}

@ObjectType({
  description: 'An agreed outcome as it was offered: nothing of it is decided unless the respondent takes it.',
})
export class AgreedOutcomeOffered {
  @Field(() => PanelOutcomeEnum, { description: 'WITHDRAWAL or SANCTION.' })
  outcome: Outcome;

  @Field(() => SanctionTerms)
  terms: SanctionTerms;

  @Field(() => String, { description: 'What it is based on, as the assessors wrote it.' })
  reasons: string;

  @Field(() => DayScalar, { description: 'The day, in the body’s zone, on which it was offered.' })
  offeredOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day to take it (K7a); null once that time does not run.',
  })
  acceptUntil: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was accepted.' })
  acceptedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was refused, or its time ran out.' })
  endedOn: string | null;

  @Field(() => [SanctionPreview], {
    description:
      'What the public would read of it if it took effect today, day by change; of conditions, also as they are met or are not.',
  })
  preview: SanctionPreview[];
}

@InputType({ description: 'A step that a respondent takes in their case.' })
export class TakeMyStepInput {
  @Field(() => String, { description: 'The reference of the case.' })
  reference: string;

  @Field(() => RespondentStepEnum)
  event: PartyStep<'respondent'>;

  @Field(() => [StepAnswerInput], { description: 'What is answered of what the step asks; nothing else.' })
  answers: StepAnswerInput[];
}

@InputType({ description: 'A step that a complainant takes by their reference and code.' })
export class TakeComplainantStepInput {
  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The return code.' })
  code: string;

  @Field(() => ComplainantStepEnum)
  event: PartyStep<'complainant'>;

  @Field(() => [StepAnswerInput], { description: 'What is answered of what the step asks; nothing else.' })
  answers: StepAnswerInput[];
}
