import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LEAVING_STATES, type LeavingState } from '@standing/complaints/rules';
import { DayScalar } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { SanctionPreview } from '../sanctions/sanction.graphql.js';

export const LeavingStateEnum = named(LEAVING_STATES);
registerEnumType(LeavingStateEnum, {
  name: 'LeavingState',
  description:
    'What became of a proposal to leave: it waits for a sanction panel, was accepted or refused, was taken back, or the end of the hearing overtook it.',
});

@ObjectType({ description: 'The proposal to leave by consent that was made last in a case, as days and codes.' })
export class LeavingInCase {
  @Field(() => LeavingStateEnum)
  state: LeavingState;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which the respondent asked to leave." })
  askedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was decided, taken back or overtaken; null while it waits.',
  })
  endedOn: string | null;
}

@ObjectType({ description: 'The same as those read it who may: with the words of the panel.' })
export class LeavingInWords extends LeavingInCase {
  @Field(() => String, {
    nullable: true,
    description: 'Why the sanction panel accepted or refused it; null where it decided nothing.',
  })
  reasons: string | null;
}

@ObjectType({ description: 'That a respondent may propose to leave today, and what would follow from it.' })
export class LeavingOpen {
  @Field(() => Int, { description: 'How often they may still propose it in this case, this time among them.' })
  proposalsLeft: number;

  @Field(() => Int, {
    description: 'For how many months from that day nobody restores them (K14).',
  })
  monthsToRestoration: number;

  @Field(() => [SanctionPreview], {
    description: 'What the public would read of it, and until when, if it were accepted today.',
  })
  preview: SanctionPreview[];
}

@InputType({ description: 'With what a respondent proposes to leave.' })
export class ProposeLeavingInput {
  @Field(() => String, { description: 'The reference of the case.' })
  reference: string;

  @Field(() => [String], {
    description: 'The codes of the clauses of the charges that the respondent admits to have breached, each once: all.',
  })
  admitted: string[];

  @Field(() => String, { description: 'What they admit, in their words. At most 20,000 characters.' })
  text: string;
}
