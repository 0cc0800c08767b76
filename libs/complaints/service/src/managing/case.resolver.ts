import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { CaseForManager, CaseInQueue, CaseInQueueConnection, CaseToDeclare } from './case.graphql.js';
import { CaseQueries } from './case.queries.js';
import { OpenCaseFile } from './open-case-file.js';
import { ReadWhomItConcerns } from './read-whom-it-concerns.js';
import { StepAside } from './step-aside.js';
import { TakeCase } from './take-case.js';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly queries: CaseQueries,
    private readonly readWhom: ReadWhomItConcerns,
    private readonly take: TakeCase,
    private readonly aside: StepAside,
    private readonly open: OpenCaseFile,
  ) {}

  @Query(() => CaseInQueueConnection, {
    description: 'The cases that the reader manages and those that nobody does yet, the latest received first.',
  })
  @Allow('list', 'Case')
  caseQueue(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseInQueueConnection> {
    return this.queries.queue(reads, member(actor), args);
  }

  @Mutation(() => CaseToDeclare, {
    description: 'Reads whom a case that nobody manages concerns; written down in the audit.',
  })
  @Allow('take', 'Case')
  readWhomItConcerns(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseToDeclare> {
    return this.readWhom.execute(caseId, key, member(actor));
  }

  @Mutation(() => CaseInQueue, {
    description:
      'Takes a case that nobody manages: acknowledged, and the reader’s. Refused: COMPLAINTS_CASE_MERGED, COMPLAINTS_CONFLICT_NOT_DECLARED, COMPLAINTS_LOAD_FULL.',
  })
  @Allow('take', 'Case')
  async takeCase(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('noConflict', { type: () => Boolean, description: 'The reader says that they have no conflict of interest.' })
    noConflict: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseInQueue> {
    const id = await this.take.execute({ caseId, noConflict }, key, member(actor));
    reads.refresh();
    return this.queries.one(reads, member(actor), id);
  }

  @Mutation(() => Boolean, {
    description: 'Declares a conflict of interest in a case, which is then out of sight for good.',
  })
  @Allow('take', 'Case')
  async stepAside(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.aside.execute(caseId, key, member(actor));
    return true;
  }

  @Mutation(() => CaseForManager, {
    description: 'Opens the file of a case that the reader manages; written down in the audit each time.',
  })
  @Allow('read', 'CaseFile')
  openCaseFile(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForManager> {
    return this.open.execute(caseId, key, member(actor));
  }
}
