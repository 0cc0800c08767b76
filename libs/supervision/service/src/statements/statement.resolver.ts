import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  link,
  member,
  OperationReads,
  Reads,
  RefusalType,
  sentenceOf,
  Uuid,
} from '@standing/platform/graphql';
import { messages } from '../messages.js';
import { SupervisorType } from '../supervisors/supervisor.graphql.js';
import { supervisorById } from '../supervisors/supervisor.queries.js';
import { AskToSign } from './ask-to-sign.js';
import { MakeStatement } from './make-statement.js';
import { SignStatement } from './sign-statement.js';
import { MonthToStateType, StatementType, StatementVersionType } from './statement.graphql.js';
import { StatementQueries } from './statement.queries.js';

const CANNOT =
  'SUPERVISION_SUPERVISOR_UNAVAILABLE, SUPERVISION_STATEMENT_DISOWNED, SUPERVISION_STATEMENT_RIGHT_ENDED, SUPERVISION_STATEMENT_RIGHT_SUSPENDED';

/** The doors to statements: of the coach, of the supervisor who is a member, and of whoever holds the link to sign one. */
@Resolver(() => StatementType)
export class StatementResolver {
  constructor(
    private readonly queries: StatementQueries,
    private readonly make: MakeStatement,
    private readonly sign: SignStatement,
    private readonly askAgain: AskToSign,
  ) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => [StatementType], {
    description: 'The statements of which I am the coach or the supervisor, the latest month first; 200 at the most.',
  })
  mySupervisionStatements(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<StatementType[]> {
    return this.queries.ofMember(reads, member(actor));
  }

  @Allow('read', 'OwnSupervision')
  @Query(() => StatementType, { description: 'One of those; NOT_FOUND for any other.' })
  supervisionStatement(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StatementType> {
    return this.queries.oneOfMember(reads, id, member(actor));
  }

  @Allow('read', 'OwnSupervision')
  @Query(() => [MonthToStateType], {
    description: 'Months that are over, with sessions of mine and no statement, the latest first; 60 at the most.',
  })
  mySupervisionMonths(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MonthToStateType[]> {
    return this.queries.monthsToState(reads, member(actor));
  }

  @Allow('sign', 'Statement')
  @Query(() => StatementType, { description: 'The statement that my link was sent for.' })
  statementToSign(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<StatementType> {
    return this.queries.ofLink(reads, link(actor, 'sign-statement'));
  }

  @Allow('state', 'Session')
  @Mutation(() => StatementType, {
    description:
      'Makes the statement of the month in which the day lies, or writes it anew as far as it may change. Refused: SUPERVISION_STATEMENT_MONTH_NOT_OVER, SUPERVISION_STATEMENT_NO_SESSION.',
  })
  async makeSupervisionStatement(
    @Args('agreementId', { type: () => Uuid }) agreementId: string,
    @Args('month', { type: () => DayScalar, description: 'A day of it, in the body’s zone.' }) month: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StatementType> {
    const id = await this.make.execute({ agreementId, month }, key, member(actor));
    return this.queries.oneOfMember(reads, id, member(actor));
  }

  @Allow('state', 'Session')
  @Mutation(() => StatementType, {
    description: `Signs the version that I read; it confirms no session. When a coach signs, the supervisor is asked to. Refused: SUPERVISION_STATEMENT_CHANGED, SUPERVISION_STATEMENT_NO_SESSION, to the supervisor ${CANNOT}.`,
  })
  async signSupervisionStatement(
    @Args('statementId', { type: () => Uuid }) statementId: string,
    @Args('sha256', { type: () => String }) sha256: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StatementType> {
    const id = await this.sign.execute({ statementId, sha256 }, key, member(actor));
    return this.queries.oneOfMember(reads, id, member(actor));
  }

  @Allow('sign', 'Statement')
  @Mutation(() => StatementType, {
    description: `Signs the statement that my link was sent for, as I read it. Refused: SUPERVISION_STATEMENT_CHANGED, SUPERVISION_STATEMENT_NO_SESSION, ${CANNOT}.`,
  })
  async signStatementOfLink(
    @Args('sha256', { type: () => String }) sha256: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StatementType> {
    const holder = link(actor, 'sign-statement');
    await this.sign.execute({ statementId: holder.subjectId, sha256 }, key, holder);
    return this.queries.ofLink(reads, holder);
  }

  @Allow('state', 'Session')
  @Mutation(() => StatementType, {
    description: `Asks the supervisor of a statement that I signed to sign it. Refused: SUPERVISION_STATEMENT_SIGN_FIRST, SUPERVISION_STATEMENT_SIGNED, SUPERVISION_STATEMENT_ASKED_TODAY, ${CANNOT}.`,
  })
  async askToSignStatement(
    @Args('statementId', { type: () => Uuid }) statementId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<StatementType> {
    const id = await this.askAgain.execute(statementId, key, member(actor));
    return this.queries.oneOfMember(reads, id, member(actor));
  }

  @ResolveField(() => [StatementVersionType], { description: 'The latest first: that one is to be signed.' })
  versions(@Parent() statement: StatementType, @Reads() reads: OperationReads): Promise<StatementVersionType[]> {
    return this.queries.versions(reads, statement);
  }

  @ResolveField(() => SupervisorType)
  supervisor(
    @Parent() { supervisorId }: StatementType,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorType | undefined> {
    return supervisorById(reads, supervisorId);
  }

  @ResolveField(() => [RefusalType], {
    description: `Why the supervisor cannot sign the latest version; empty where they can, or have. ${CANNOT}.`,
  })
  async supervisorCannotSign(
    @Parent() statement: StatementType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RefusalType[]> {
    const refusals = await this.queries.supervisorCannotSign(reads, statement);
    return refusals.map((refusal) => sentenceOf(refusal, messages, actor.locale));
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the sessions of the month are no longer as the latest version says: it was signed, and stands.',
  })
  hasChanged(@Parent() statement: StatementType, @Reads() reads: OperationReads): Promise<boolean> {
    return this.queries.hasChanged(reads, statement);
  }
}
