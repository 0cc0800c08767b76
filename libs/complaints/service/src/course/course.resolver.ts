import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CaseForManager } from '../managing/case.graphql.js';
import { CaseForRegistrar } from '../registry/registry.graphql.js';
import { CaseCourse } from './course.graphql.js';
import { CourseQueries } from './course.queries.js';

@Resolver(() => CaseCourse)
export class CourseResolver {
  constructor(private readonly queries: CourseQueries) {}

  @Query(() => CaseCourse, {
    description: 'How far a case is, for its case manager and its registrars. NOT_FOUND for anybody else.',
  })
  @Allow('read', 'CaseFile')
  caseCourse(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.queries.of(reads, member(actor), caseId);
  }
}

@Resolver(() => CaseForManager)
export class CourseForManagerResolver {
  constructor(private readonly queries: CourseQueries) {}

  @ResolveField(() => CaseCourse, { description: 'How far it is.' })
  course(
    @Parent() { id }: CaseForManager,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.queries.of(reads, member(actor), id);
  }
}

@Resolver(() => CaseForRegistrar)
export class CourseForRegistrarResolver {
  constructor(private readonly queries: CourseQueries) {}

  @ResolveField(() => CaseCourse, { description: 'How far it is.' })
  course(
    @Parent() { id }: CaseForRegistrar,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.queries.of(reads, member(actor), id);
  }
}
