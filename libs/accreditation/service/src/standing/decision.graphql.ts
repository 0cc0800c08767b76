import type { EvidenceUse, Remedy, Result, Trust, Unit } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

export const ResultKind = {
  MET: 'MET',
  UNMET: 'UNMET',
  NOT_YET_DUE: 'NOT_YET_DUE',
  NEEDS_EXPLANATION: 'NEEDS_EXPLANATION',
  ADJUSTED: 'ADJUSTED',
  UNKNOWN: 'UNKNOWN',
} as const satisfies { [Name in Result]: Name };
registerEnumType(ResultKind, { name: 'Result', description: 'What the rules say: advice to whoever decides.' });

export const UnitKind = { MINUTES: 'MINUTES', ITEMS: 'ITEMS', DAYS: 'DAYS', NONE: 'NONE' } as const satisfies {
  [Name in Unit]: Name;
};
registerEnumType(UnitKind, { name: 'Unit', description: 'In what a line counts; NONE is a yes or no.' });

export const TrustKind = {
  DECLARED: 'declared',
  CONFIRMED: 'confirmed',
  DOCUMENTED: 'documented',
} as const satisfies Record<string, Trust>;
registerEnumType(TrustKind, {
  name: 'EvidenceTrust',
  description: 'Said by the person, confirmed by another, or proved by a document.',
});

@ObjectType('EvidenceUse', { description: 'One piece of evidence on one line.' })
export class EvidenceUseType implements Omit<EvidenceUse, 'says' | 'source'> {
  @Field(() => Uuid)
  evidenceId: string;

  @Field(() => String, { description: 'practice, supervision, code-signature …' })
  kind: EvidenceUse['kind'];

  @Field(() => Boolean, {
    description: 'Whether the member brought it along from elsewhere, or from before the platform: see Achievement.',
  })
  isBroughtAlong: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Null where it was taken back before its day was ever told, and for client feedback: see heldIn.',
  })
  heldOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The month, as YYYY-MM. Of client feedback no more is shown: a day would help to tell whose it is.',
  })
  heldIn: string | null;

  @Field(() => Int, { description: "What it weighs here, in the line's unit." })
  amount: number;

  @Field(() => String, { nullable: true, description: 'The code of why it does not count; null when it does.' })
  reason: EvidenceUse['reason'];

  @Field(() => String, {
    nullable: true,
    description: "The same as a sentence in the reader's language: the scheme's own where it has one.",
  })
  reasonSentence: string | null;

  @Field(() => TrustKind)
  trust: Trust;
}

@ObjectType('Remedy', { description: 'The smallest thing that would satisfy a line.' })
export class RemedyType implements Remedy {
  @Field(() => String, {
    description:
      'ADD, CONFIRM, CONFIRM_AND_ADD, PROVIDE, RENEW, FIRST, BEGIN, WAIT or PAST; EXPLAIN what is not met; REDUCE what is too much; REAPPLY, where the time to make it good is over.',
  })
  code: Remedy['code'];

  @Field(() => Int, { nullable: true, description: "In the line's unit." })
  amount: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which it helps; for WAIT and PAST the day from which the line can be met.',
  })
  by: string | null;

  @Field(() => String, { description: "In the reader's language." })
  sentence: string;
}

@ObjectType('NextBest', { description: 'The one line to do next.' })
export class NextBestType {
  @Field(() => String)
  ruleId: string;

  @Field(() => String, { description: "The code of the line's remedy." })
  code: Remedy['code'];

  @Field(() => String, { description: "In the reader's language." })
  sentence: string;
}
