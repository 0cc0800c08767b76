import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CpdDocumentType } from '../documents/document.graphql.js';
import { DocumentQueries } from '../documents/document.queries.js';
import { AnswerAudit } from './answer-audit.js';
import { AskForTime } from './ask-for-time.js';
import { AuditFileQueries } from './audit-file.queries.js';
import { AuditItemType, MyAuditType } from './review.graphql.js';
import { type AuditAnswerLineInput, AuditAnswerInput, AuditTimeInput } from './review-inputs.graphql.js';

const KEY = { type: () => Uuid } as const;

/** A member's doors to the audit of their own activities. */
@Resolver(() => AuditItemType)
export class OwnAuditResolver {
  constructor(
    private readonly queries: AuditFileQueries,
    private readonly documents: DocumentQueries,
    private readonly answer: AnswerAudit,
    private readonly askForTime: AskForTime,
  ) {}

  @Allow('answer', 'Audit')
  @Query(() => [MyAuditType], { description: "The reader's own, the latest first, twenty at the most." })
  myAudits(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<MyAuditType[]> {
    return this.queries.own(reads, member(actor));
  }

  @Allow('answer', 'Audit')
  @Query(() => MyAuditType, { description: "One of the reader's own; else NOT_FOUND." })
  myAudit(
    @Args('id', KEY) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyAuditType> {
    return this.queries.ownOne(reads, member(actor), id);
  }

  @Allow('answer', 'Audit')
  @Query(() => [AuditItemType], {
    description:
      'The activities of an audit, the latest day first: for its member, for whoever reviews it while it is not closed, and for officers and registrars; else NOT_FOUND.',
  })
  auditItems(
    @Args('fileId', KEY) fileId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditItemType[]> {
    return this.queries.items(reads, member(actor), fileId);
  }

  @Allow('answer', 'Audit')
  @Mutation(() => MyAuditType, {
    description:
      'Answers what an audit asks, once for each time that it asks. Also after the term, while nobody has closed it. Refused: CPD_REVIEW_NOT_ASKED, CPD_REVIEW_LINES_DIFFER, CPD_REVIEW_FILE_MISSING, CPD_REVIEW_WORD_MISSING, CPD_REVIEW_WORD_TOO_LONG, CPD_REVIEW_NAMES, CPD_FILE_UNKNOWN, CPD_FILE_EXPIRED, CPD_FILE_ALREADY_USED.',
  })
  async answerAudit(
    @Args('input') { fileId, lines, namesNobody }: AuditAnswerInput,
    @Args('idempotencyKey', KEY) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyAuditType> {
    await this.answer.execute({ fileId, lines: lines.map(plain), namesNobody }, key, member(actor));
    reads.refresh();
    return this.queries.ownOne(reads, member(actor), fileId);
  }

  @Allow('answer', 'Audit')
  @Mutation(() => MyAuditType, {
    description:
      'Asks for more time, before the term ends and once for each time that an audit asks. Refused: CPD_REVIEW_NOT_ASKED, CPD_REVIEW_TOO_LATE, CPD_REVIEW_TIME_ASKED, CPD_REVIEW_DAY_WRONG.',
  })
  async askAuditTime(
    @Args('input') input: AuditTimeInput,
    @Args('idempotencyKey', KEY) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<MyAuditType> {
    await this.askForTime.execute({ ...input }, key, member(actor));
    reads.refresh();
    return this.queries.ownOne(reads, member(actor), input.fileId);
  }

  @ResolveField(() => CpdDocumentType, { nullable: true, description: 'The file that was shown.' })
  document(@Parent() { documentId }: AuditItemType, @Reads() reads: OperationReads): Promise<CpdDocumentType | null> {
    return this.fileOf(reads, documentId);
  }

  @ResolveField(() => CpdDocumentType, { nullable: true, description: 'The file that the activity has now.' })
  onRecord(@Parent() { onRecordId }: AuditItemType, @Reads() reads: OperationReads): Promise<CpdDocumentType | null> {
    return this.fileOf(reads, onRecordId);
  }

  private async fileOf(reads: OperationReads, id: string | null): Promise<CpdDocumentType | null> {
    return id === null ? null : ((await this.documents.ofActivity(reads, id)) ?? null);
  }
}

function plain({ activityId, kind, file = null, word = null }: AuditAnswerLineInput) {
  return { activityId, kind, file, word };
}
