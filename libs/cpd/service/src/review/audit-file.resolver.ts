import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AskedAgain, AuditState, FollowUp, Outcome } from '@standing/cpd/rules';
import type { Actor } from '@standing/platform/auth';
import {
  Allow,
  CurrentActor,
  DayScalar,
  member,
  OperationReads,
  PageArgs,
  Reads,
  Uuid,
} from '@standing/platform/graphql';
import { AskAgain } from './ask-again.js';
import { AuditFileQueries } from './audit-file.queries.js';
import { CloseFile } from './close-file.js';
import { DecideTime } from './decide-time.js';
import { DecideFollowUp } from './follow-up.js';
import { NameAuditor } from './name-auditor.js';
import { AuditFileConnection, AuditFileType } from './review.graphql.js';
import { AuditAgainEnum, AuditFollowUpEnum, AuditOutcomeEnum, AuditStateEnum } from './review-enums.graphql.js';
import { AuditWordInput } from './review-inputs.graphql.js';
import { SayOfActivity } from './say-of-activity.js';

const ID = { type: () => Uuid } as const;
const APART = 'CPD_REVIEW_NOT_AUDITOR, CPD_REVIEW_OWN, CPD_REVIEW_RELATED';

/** The doors of whoever reviews audits, and of the office. Each returns the id of the audit. */
@Resolver(() => AuditFileType)
export class AuditFileResolver {
  constructor(
    private readonly queries: AuditFileQueries,
    private readonly nameOne: NameAuditor,
    private readonly decideTime: DecideTime,
    private readonly say: SayOfActivity,
    private readonly again: AskAgain,
    private readonly close: CloseFile,
    private readonly followUp: DecideFollowUp,
  ) {}

  @Allow('review', 'Audit')
  @Query(() => AuditFileConnection, {
    description:
      'Audits, what ends first at the beginning. Officers and registrars see all but their own; anybody else what they review. Closed ones are shown for `state` CLOSED alone; `forMe`: what the reader reviews or nobody does.',
  })
  auditFiles(
    @Args() args: PageArgs,
    @Args('state', { type: () => AuditStateEnum, nullable: true }) state: AuditState | null,
    @Args('forMe', { type: () => Boolean, nullable: true }) forMe: boolean | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditFileConnection> {
    return this.queries.board(reads, member(actor), { state: state ?? null, forMe: forMe ?? false }, args);
  }

  @Allow('review', 'Audit')
  @Query(() => AuditFileType, { description: 'One that `auditFiles` may show, in any state; else NOT_FOUND.' })
  auditFile(
    @Args('id', ID) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AuditFileType> {
    return this.queries.one(reads, member(actor), id);
  }

  @Allow('keep', 'Audit')
  @Mutation(() => Uuid, {
    description: `Officers and registrars take an audit that nobody has; a registrar also names another of the body, at any time. Refused: CPD_REVIEW_OVER, CPD_REVIEW_TAKEN, CPD_REVIEW_REGISTRAR_NAMES, CPD_REVIEW_PERSON_UNKNOWN, CPD_REVIEW_OWN, CPD_REVIEW_RELATED.`,
  })
  nameAuditor(
    @Args('fileId', ID) fileId: string,
    @Args('auditorId', ID) auditorId: string,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.nameOne.execute({ fileId, auditorId }, key, member(actor));
  }

  @Allow('keep', 'Audit')
  @Mutation(() => Uuid, {
    description:
      'Grants a member more time until a day, in the body’s zone, or without one does not. For officers and registrars. Refused: CPD_REVIEW_NO_TIME_ASKED, CPD_REVIEW_DAY_WRONG.',
  })
  decideAuditTime(
    @Args('fileId', ID) fileId: string,
    @Args('grantedUntil', { type: () => DayScalar, nullable: true }) grantedUntil: string | null,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.decideTime.execute({ fileId, grantedUntil: grantedUntil ?? null }, key, member(actor));
  }

  @Allow('review', 'Audit')
  @Mutation(() => Uuid, {
    description: `What the auditor says of what was shown of an activity; the latest counts. Refused: ${APART}, CPD_REVIEW_NOT_ANSWERED, CPD_REVIEW_NO_SUCH_LINE, CPD_REVIEW_NOTHING_SHOWN, CPD_REVIEW_PARTS_MISSING, CPD_REVIEW_REASON_MISSING, CPD_REVIEW_PARTS_UNSAID, CPD_REVIEW_WORD_MISSING, CPD_REVIEW_WORD_TOO_LONG.`,
  })
  sayOfAuditedActivity(
    @Args('input') { reason = null, missing, sentence = null, ...word }: AuditWordInput,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.say.execute({ ...word, reason, missing: missing ?? [], sentence }, key, member(actor));
  }

  @Allow('review', 'Audit')
  @Mutation(() => Uuid, {
    description: `Asks the member again, until a day in the body’s zone, 92 days from today at the most. Refused: ${APART}, CPD_REVIEW_NOT_ANSWERED, CPD_REVIEW_UNSPOKEN, CPD_REVIEW_NO_MORE, CPD_REVIEW_STILL_TIME, CPD_REVIEW_OVER, CPD_REVIEW_TIME_GIVEN, CPD_REVIEW_ALL_ACCEPTED, CPD_REVIEW_DAY_WRONG.`,
  })
  askAuditedAgain(
    @Args('fileId', ID) fileId: string,
    @Args('kind', { type: () => AuditAgainEnum }) kind: AskedAgain,
    @Args('dueOn', { type: () => DayScalar }) dueOn: string,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.again.execute({ fileId, kind, dueOn }, key, member(actor));
  }

  @Allow('review', 'Audit')
  @Mutation(() => Uuid, {
    description: `Closes an audit. Refused: ${APART}, CPD_REVIEW_STILL_TIME, CPD_REVIEW_OVER, CPD_REVIEW_UNSPOKEN, CPD_REVIEW_MORE_LEFT, CPD_REVIEW_NO_ANSWER, CPD_REVIEW_ALL_ACCEPTED.`,
  })
  closeAudit(
    @Args('fileId', ID) fileId: string,
    @Args('outcome', { type: () => AuditOutcomeEnum }) outcome: Outcome,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.close.execute({ fileId, outcome }, key, member(actor));
  }

  @Allow('follow-up', 'Audit')
  @Mutation(() => Uuid, {
    description:
      'What follows from an audit that does not meet; no accreditation ends or is limited by it. For a registrar. Refused: CPD_REVIEW_NOTHING_RECOMMENDED, CPD_REVIEW_OWN_RECOMMENDATION.',
  })
  followUpAudit(
    @Args('fileId', ID) fileId: string,
    @Args('decision', { type: () => AuditFollowUpEnum }) decision: FollowUp,
    @Args('idempotencyKey', ID) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.followUp.execute({ fileId, decision }, key, member(actor));
  }
}
