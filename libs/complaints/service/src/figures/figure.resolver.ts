import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads } from '@standing/platform/graphql';
import { CaseBehindFigureConnection, CaseFigures } from './figure.graphql.js';
import { BehindArgs, FigureArgs } from './figure-names.graphql.js';
import { FigureQueries } from './figure.queries.js';

/** What registrars read of all cases: numbers, and the cases that stand behind each. */
@Resolver()
export class FigureResolver {
  constructor(private readonly queries: FigureQueries) {}

  @Query(() => CaseFigures, {
    description:
      'The figures of cases, for registrars: of what happened in the period, and of what is there on the day of asking.',
  })
  @Allow('count', 'Case')
  caseFigures(
    @Args() args: FigureArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseFigures> {
    return this.queries.figures(reads, member(actor), args);
  }

  @Query(() => CaseBehindFigureConnection, {
    description:
      'The cases behind one of `caseFigures`: of lengths the longest first, of a share those that missed it first. At most fifty on a page.',
  })
  @Allow('count', 'Case')
  casesBehindFigure(
    @Args() args: BehindArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseBehindFigureConnection> {
    return this.queries.behind(reads, member(actor), args);
  }
}
