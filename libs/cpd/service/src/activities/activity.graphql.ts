import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CpdKind } from '@standing/cpd/rules';
import { Connection, DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { CpdCategoryMinutesInput, CpdCategoryMinutesType } from './category.graphql.js';

export const CpdKindEnum = {
  TRAINING: 'training',
  CONFERENCE: 'conference',
  PEER_EXCHANGE: 'peer-exchange',
  READING: 'reading',
  TEACHING: 'teaching',
  RESEARCH_WRITING: 'research-writing',
} as const satisfies Record<string, CpdKind>;
registerEnumType(CpdKindEnum, {
  name: 'CpdKind',
  description: 'What kind of continuing professional development it was (clauses DV-1 to DV-3).',
});

@ObjectType('CpdActivity', { description: 'Continuing professional development that a coach recorded.' })
export class CpdActivityType {
  @Field(() => Uuid)
  id: string;

  /** Not shown: the field `document` reads it. */
  documentId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => DayScalar, { description: "In the body's zone; the last day when it took one day." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone: the day on which it counts." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes.' })
  minutes: number;

  @Field(() => [CpdCategoryMinutesType], {
    description: 'How the minutes are divided over categories; what is left of them has none.',
  })
  categories: readonly CpdCategoryMinutesType[];

  @Field(() => Uuid, {
    nullable: true,
    description: 'The first activity of which it is a repetition; null for what repeats nothing.',
  })
  seriesId: string | null;

  @Field(() => String, { description: 'What the coach learnt: for the coach, and for an officer or a registrar.' })
  reflection: string;

  @Field(() => String, { nullable: true, description: 'Who gave it, as the coach wrote it.' })
  provider: string | null;

  @Field(() => Boolean, { description: 'Whether its provider vouches for all of it but what was learnt.' })
  attested: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The line of the scheme that its coach puts it to, where several share what counts once; null for none.',
  })
  countsFor: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The audit in which it made good what was missing; null while it is unspent.',
  })
  spentOn: string | null;

  @Field(() => Instant, { description: "When this revision was recorded, on the body's clock." })
  recordedAt: Date;

  @Field(() => Int, { description: 'Rises by one when it is corrected or withdrawn.' })
  version: number;

  @Field(() => Boolean)
  withdrawn: boolean;
}

@ObjectType()
export class CpdActivityConnection extends Connection(CpdActivityType, 'CpdActivity') {}

@InputType()
export class CpdActivityInput {
  @Field(() => String, { description: '1 to 120 characters.' })
  title: string;

  @Field(() => CpdKindEnum)
  kind: CpdKind;

  @Field(() => DayScalar, { description: "In the body's zone; the last day when it took one day." })
  firstDay: string;

  @Field(() => DayScalar, { description: "In the body's zone, today at the latest." })
  lastDay: string;

  @Field(() => Int, { description: 'In whole minutes: 1 to 1440 for each day.' })
  minutes: number;

  @Field(() => String, {
    description:
      'What was learnt, 1 to 4000 characters, by which nobody else can be known or reached. Refused: CPD_REFLECTION_MISSING, CPD_REFLECTION_TOO_LONG, CPD_REFLECTION_CONTACT, CPD_REFLECTION_POSSIBLE_NAME.',
  })
  reflection: string;

  @Field(() => String, { nullable: true, description: 'Who gave it, at most 120 characters.' })
  provider?: string | null;

  @Field(() => [CpdCategoryMinutesInput], {
    nullable: true,
    description:
      'How the minutes are divided, at most 12 categories, each once; in a correction, none told keeps what there is. Refused: CPD_CATEGORIES_TOO_LONG, CPD_CATEGORIES_TOO_MANY, CPD_CATEGORY_NO_LENGTH, CPD_CATEGORY_TWICE, CPD_CATEGORY_UNREADABLE.',
  })
  categories?: readonly CpdCategoryMinutesInput[] | null;

  @Field(() => Uuid, {
    nullable: true,
    description:
      "The reader's own activity that this one repeats, such as the same talk given again; NOT_FOUND for another's. In a correction, none keeps what was said.",
  })
  repeats?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ticket of a file that was sent to `/files`; in a correction, none keeps the file that there is.',
  })
  file?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Said on purpose: it is another activity of the same title, days and length.',
  })
  acceptDuplicate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Said on purpose: nobody else can be known by what looks like a name in what was learnt.',
  })
  namesMeant?: boolean | null;
}
