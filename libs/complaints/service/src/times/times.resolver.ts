import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ExtendReply } from './extend-reply.js';
import { PauseClocks } from './pause-clocks.js';
import { ReadTimeReasons } from './read-time-reasons.js';
import { ResumeClocks } from './resume-clocks.js';
import { CaseTimes, PauseClocksInput, ReasonsOfTimes } from './times.graphql.js';
import { TimesQueries } from './times.queries.js';

/** The time of a case: whose it was, when it stood still, and what is granted of it. */
@Resolver()
export class TimesResolver {
  constructor(
    private readonly queries: TimesQueries,
    private readonly pause: PauseClocks,
    private readonly resume: ResumeClocks,
    private readonly extend: ExtendReply,
    private readonly reasons: ReadTimeReasons,
  ) {}

  @Query(() => CaseTimes, {
    description: 'The times of a case, for its case manager, its registrars and those who decide in it.',
  })
  @Allow('act-in', 'Case')
  caseTimes(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.queries.of(reads, member(actor), caseId);
  }

  @Mutation(() => CaseTimes, {
    description:
      'Lets the time of a case stand still from today: of those clocks that the reason stops. Refused: COMPLAINTS_CLOCK_NEVER_PAUSED, COMPLAINTS_PAUSE_REASON, COMPLAINTS_PAUSE_DECIDED, COMPLAINTS_PAUSED_ALREADY, COMPLAINTS_PAUSE_WITHOUT_END, COMPLAINTS_PAUSE_TOO_LONG, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async pauseClocks(
    @Args('input', { type: () => PauseClocksInput }) { reasons, ...input }: PauseClocksInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    const asked = { ...input, reasons: reasons ?? '' };
    return this.after(reads, actor, await this.pause.execute(asked, key, member(actor)));
  }

  @Mutation(() => CaseTimes, {
    description:
      'Lets the time of a case run again before the review of a pause. Refused: COMPLAINTS_PAUSE_NOT_YOURS, COMPLAINTS_PAUSE_OVER.',
  })
  @Allow('act-in', 'Case')
  async resumeClocks(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('pauseId', { type: () => Uuid }) pauseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.after(reads, actor, await this.resume.execute({ caseId, pauseId }, key, member(actor)));
  }

  @Mutation(() => CaseTimes, {
    description:
      'Makes the time to reply to charges fourteen days longer, once (K5): it takes nothing from anybody, so one person grants it. Refused: COMPLAINTS_CLOCK_NOT_RUNNING, COMPLAINTS_CLOCK_LONGER_ALREADY, COMPLAINTS_CLOCK_OVER.',
  })
  @Allow('act-in', 'Case')
  async extendReply(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseTimes> {
    return this.after(reads, actor, await this.extend.execute(caseId, key, member(actor)));
  }

  @Mutation(() => ReasonsOfTimes, {
    description: 'What was written of the times of a case. It is a mutation because each reading is written down.',
  })
  @Allow('act-in', 'Case')
  readTimeReasons(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReasonsOfTimes> {
    return this.reasons.execute(caseId, key, member(actor));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseTimes> {
    reads.refresh();
    return this.queries.of(reads, member(actor), caseId);
  }
}
