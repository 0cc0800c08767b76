import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { RecordCare } from '../managing/record-care.js';
import { CaseCourse } from './course.graphql.js';
import { CourseQueries } from './course.queries.js';

/** What is owed in a case beside its steps; each answers with how far the case then is. */
@Resolver()
export class CareResolver {
  constructor(
    private readonly queries: CourseQueries,
    private readonly record: RecordCare,
  ) {}

  @Mutation(() => CaseCourse, {
    description:
      'The case manager or a registrar records that the risk was looked at (K3). Refused: COMPLAINTS_NOT_NOW.',
  })
  @Allow('act-in', 'Case')
  async screenRisk(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.record.execute('screen-risk', caseId, key, member(actor));
    reads.refresh();
    return this.queries.of(reads, member(actor), id);
  }

  @Mutation(() => CaseCourse, {
    description:
      'The case manager records that the complainant was told how it goes (K2). Refused: COMPLAINTS_NOT_NOW.',
  })
  @Allow('act-in', 'Case')
  async tellComplainant(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.record.execute('tell-complainant', caseId, key, member(actor));
    reads.refresh();
    return this.queries.of(reads, member(actor), id);
  }
}
