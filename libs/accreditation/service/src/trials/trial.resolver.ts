import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar } from '@standing/platform/graphql';
import { SchemeCheckType, SchemeModelType, SchemeSampleType, SchemeTrialType } from './trial.graphql.js';
import { TrialQueries } from './trial.queries.js';

@Resolver(() => SchemeTrialType)
export class TrialResolver {
  constructor(private readonly queries: TrialQueries) {}

  @Allow('draft', 'Scheme')
  @Query(() => [SchemeModelType], { description: "Models of other bodies' rules. For scheme administrators." })
  schemeModels(@CurrentActor() { locale }: Actor): SchemeModelType[] {
    return this.queries.models(locale);
  }

  @Allow('draft', 'Scheme')
  @Query(() => [SchemeSampleType], { description: 'Fictional people to try a draft with. For scheme administrators.' })
  schemeSamples(@CurrentActor() { locale }: Actor): SchemeSampleType[] {
    return this.queries.samples(locale);
  }

  @Allow('draft', 'Scheme')
  @Query(() => SchemeCheckType, {
    description:
      'The mistakes of a text, while it is written; nothing is kept. For scheme administrators. Refused: ACCREDITATION_DRAFT_TOO_LONG.',
  })
  checkScheme(
    @Args('document', { type: () => String, description: 'The scheme as JSON, or what is to become it.' })
    document: string,
    @CurrentActor() { locale }: Actor,
  ): SchemeCheckType {
    return this.queries.check(document, locale);
  }

  @Allow('draft', 'Scheme')
  @Query(() => SchemeTrialType, {
    description:
      'What a text decides of a fictional person; nothing is kept. For scheme administrators. Refused: ACCREDITATION_SCHEME_MISTAKE for each mistake, ACCREDITATION_DRAFT_LEVEL_UNKNOWN, ACCREDITATION_SAMPLE_UNKNOWN, ACCREDITATION_DRAFT_NO_OBJECT, ACCREDITATION_DRAFT_TOO_LONG.',
  })
  trySchemeOn(
    @Args('document', { type: () => String, description: 'The scheme as JSON.' }) document: string,
    @Args('level', { type: () => String, description: 'The code of a level in it.' }) level: string,
    @Args('sample', { type: () => String, description: 'The code of one of `schemeSamples`.' }) sample: string,
    @Args('on', { type: () => DayScalar, description: 'The day decided on.' }) on: string,
    @CurrentActor() { locale }: Actor,
  ): SchemeTrialType {
    return this.queries.trial({ document, level, sample, on }, locale);
  }
}
