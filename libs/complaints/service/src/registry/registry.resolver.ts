import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { CaseCourse } from '../course/course.graphql.js';
import { CourseQueries } from '../course/course.queries.js';
import { BecomeRegistrar } from './become-registrar.js';
import { DeclareInCase } from './declare-in-case.js';
import { OpenCaseAsRegistrar } from './open-case-as-registrar.js';
import { ReadRespondent } from './read-respondent.js';
import { CaseForRegistrar, CaseInRegistryConnection, CaseToJoin } from './registry.graphql.js';
import { RegistryQueries } from './registry.queries.js';

@Resolver()
export class RegistryResolver {
  constructor(
    private readonly queries: RegistryQueries,
    private readonly courses: CourseQueries,
    private readonly readWhom: ReadRespondent,
    private readonly declare: DeclareInCase,
    private readonly become: BecomeRegistrar,
    private readonly open: OpenCaseAsRegistrar,
  ) {}

  @Query(() => CaseInRegistryConnection, {
    description:
      'The cases of which the reader is a registrar, and those of which they may become one, the latest received first.',
  })
  @Allow('keep', 'Case')
  caseRegistry(
    @Args() args: PageArgs,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseInRegistryConnection> {
    return this.queries.list(reads, member(actor), args);
  }

  @Mutation(() => CaseToJoin, {
    description:
      'Reads whom a case concerns, before the reader declares themself: for registrars who may keep it and for those who were appointed in it. Written down in the audit.',
  })
  @Allow('act-in', 'Case')
  readRespondent(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseToJoin> {
    return this.readWhom.execute(caseId, key, member(actor));
  }

  @Mutation(() => Boolean, {
    description:
      'Declares whether the reader has a conflict of interest: for registrars who may keep the case and for those who were appointed in it. With one, the case is out of sight for good.',
  })
  @Allow('act-in', 'Case')
  async declareInCase(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('conflict', { type: () => Boolean }) conflict: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.declare.execute({ caseId, conflict }, key, member(actor));
    return true;
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar of the body becomes a registrar of the case. Refused: COMPLAINTS_CONFLICT_NOT_DECLARED, COMPLAINTS_LOAD_FULL; NOT_FOUND for a case that they may not keep.',
  })
  @Allow('keep', 'Case')
  async becomeRegistrar(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('noConflict', { type: () => Boolean, description: 'The reader says that they have no conflict of interest.' })
    noConflict: boolean,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.become.execute({ caseId, noConflict }, key, member(actor));
    reads.refresh();
    return this.courses.of(reads, member(actor), id);
  }

  @Mutation(() => CaseForRegistrar, {
    description: 'Opens the file of a case to a registrar of it; written down in the audit each time.',
  })
  @Allow('act-in', 'Case')
  openCaseAsRegistrar(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForRegistrar> {
    return this.open.execute(caseId, key, member(actor));
  }
}
