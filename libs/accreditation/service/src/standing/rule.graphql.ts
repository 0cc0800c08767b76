import type { Line, Source } from '@standing/accreditation/requirements';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';

export const ModalityKind = {
  REQUIRED: 'required',
  RECOMMENDED: 'recommended',
  EXPLAIN: 'explain',
} as const satisfies Record<string, Line['modality']>;
registerEnumType(ModalityKind, {
  name: 'Modality',
  description: 'Required; recommended, on which nothing depends; or met, or else explained.',
});

export const DirectionKind = {
  AT_LEAST: 'at-least',
  AT_MOST: 'at-most',
} as const satisfies Record<string, Line['direction']>;
registerEnumType(DirectionKind, {
  name: 'Direction',
  description: 'Whether what is needed is the least or the most.',
});

@ObjectType('RuleSource', { description: 'Where a line of a scheme comes from.' })
export class RuleSourceType implements Source {
  @Field(() => String)
  body: string;

  @Field(() => String)
  document: string;

  @Field(() => String, { nullable: true, description: 'Its address, of http or https.' })
  url?: string | undefined;

  @Field(() => DayScalar, { description: 'The day on which it was last read.' })
  seenOn: string;
}

@ObjectType('LineAdjustment', { description: 'What changed a line, each kind once.' })
export class LineAdjustmentType {
  @Field(() => String, {
    description: 'pro-rata, leave, clock-stop, waiver, exempt, extension, grace, late, carry or explained.',
  })
  kind: Line['adjusted'][number]['kind'];

  @Field(() => Int, {
    description:
      "By how much the need became less or more, in the line's unit; for carry what came in, or went to another period; for clock-stop the days by which the window is longer; 0 for the others.",
  })
  amount: number;

  @Field(() => String, { description: "In the reader's language." })
  sentence: string;
}
