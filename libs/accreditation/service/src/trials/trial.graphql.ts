import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '@standing/platform/graphql';
import { SchemeMistakeType } from '../drafts/draft.graphql.js';
import { DecisionType } from '../standing/standing.graphql.js';

@ObjectType('SchemeModel', { description: "A model of another body's published rules, to begin a draft from." })
export class SchemeModelType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What is to be known before it is used, in the reader's language." })
  note: string;
}

@ObjectType('SchemeSample', { description: 'A fictional person with whom a draft is tried.' })
export class SchemeSampleType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What they have done, in the reader's language." })
  note: string;
}

@ObjectType('SchemeCheck', { description: 'What a text would be told when it was saved. Nothing is kept.' })
export class SchemeCheckType {
  @Field(() => [SchemeMistakeType], { description: 'Without any it can be decided by.' })
  mistakes: SchemeMistakeType[];

  @Field(() => [SchemeMistakeType], { description: 'What is left open, and keeps it from being published.' })
  blanks: SchemeMistakeType[];
}

@ObjectType('SchemeTrial', { description: 'What a text decides of a fictional person. Nothing is kept.' })
export class SchemeTrialType {
  @Field(() => DayScalar)
  on: string;

  @Field(() => String, { description: 'The code of the level.' })
  level: string;

  @Field(() => DecisionType, { description: 'Its `schemeVersionId` is null: nothing was published.' })
  decision: DecisionType;
}
