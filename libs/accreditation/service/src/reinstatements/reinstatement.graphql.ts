import type { Result } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, RefusalType } from '@standing/platform/graphql';
import { LevelType } from '../schemes/scheme.graphql.js';
import { DecisionLineType } from '../standing/decision-line.graphql.js';
import { ResultKind } from '../standing/decision.graphql.js';

@ObjectType('Reinstatement', {
  description: 'How somebody whose accreditation ran out or was given up comes back, by the scheme in force.',
})
export class ReinstatementType {
  @Field(() => LevelType, { description: 'The level that they held, and come back to.' })
  level: LevelType;

  @Field(() => String, { description: 'The public name of the award that ended; another is given for the return.' })
  reference: string;

  @Field(() => DayScalar, { description: 'The last day on which it was in force.' })
  lastDay: string;

  @Field(() => Int, { description: 'The whole months since then; 0 in the first.' })
  absentMonths: number;

  @Field(() => String, {
    nullable: true,
    description: "The rung of the scheme for so long an absence, in the reader's language; null where it has none.",
  })
  rung: string | null;

  @Field(() => ResultKind, {
    nullable: true,
    description: 'What its lines come to today: advice. Null where there is no rung, or nothing of it is asked.',
  })
  result: Result | null;

  @Field(() => Int, { description: 'How many of its lines and groups must be met.' })
  needed: number;

  @Field(() => [DecisionLineType], { description: 'What is asked on this rung, line by line, as it stands today.' })
  lines: DecisionLineType[];

  @Field(() => [RefusalType], {
    description:
      'Every reason why the way back cannot be asked for today: ACCREDITATION_RETURN_NOT_OFFERED, ACCREDITATION_RETURN_RENEWABLE, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_LEVEL_REDUCED, ACCREDITATION_LEVEL_UNKNOWN, ACCREDITATION_APPLICATION_WAITING, ACCREDITATION_APPEAL_PENDING.',
  })
  refusalsToReinstate: RefusalType[];
}
