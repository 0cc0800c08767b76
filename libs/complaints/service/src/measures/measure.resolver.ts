import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CaseCourse } from '../course/course.graphql.js';
import { CourseQueries } from '../course/course.queries.js';
import { AskForMeasure } from './ask-for-measure.js';
import { AskForMeasureInput } from './measure.graphql.js';
import { NotifyMeasure } from './notify-measure.js';

/** Interim measures, for those who keep the case; the interim panel decides as the other panels do. */
@Resolver()
export class MeasureResolver {
  constructor(
    private readonly queries: CourseQueries,
    private readonly ask: AskForMeasure,
    private readonly notify: NotifyMeasure,
  ) {}

  @Mutation(() => CaseCourse, {
    description:
      'The case manager or a registrar proposes an interim suspension; the respondent is told that something waits, and the interim panel decides once they were heard. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async proposeMeasure(
    @Args('input', { type: () => AskForMeasureInput }) { caseId, ground, reasons }: AskForMeasureInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.ask.execute('propose-measure', { caseId, ground, reasons }, key, member(actor));
    return this.after(reads, actor, id);
  }

  @Mutation(() => CaseCourse, {
    description:
      'In an emergency, the first of two officers orders an interim suspension; it has no effect and is told to nobody before the second confirms it. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('act-in', 'Case')
  async orderUrgentMeasure(
    @Args('input', { type: () => AskForMeasureInput }) { caseId, ground, reasons }: AskForMeasureInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.ask.execute('order-urgent-measure', { caseId, ground, reasons }, key, member(actor));
    return this.after(reads, actor, id);
  }

  @Mutation(() => CaseCourse, {
    description:
      'A second officer confirms an emergency: the accreditation is suspended from today, and no longer than 14 days after it unless the interim panel keeps the measure. Refused: COMPLAINTS_NOT_NOW, COMPLAINTS_SECOND_OFFICER_NEEDED.',
  })
  @Allow('act-in', 'Case')
  async confirmUrgentMeasure(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.notify.execute('confirm-urgent-measure', caseId, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'The case manager or a registrar notifies what the interim panel imposed: the accreditation is suspended from today. Refused: COMPLAINTS_NOT_NOW.',
  })
  @Allow('act-in', 'Case')
  async notifyMeasure(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    return this.after(reads, actor, await this.notify.execute('notify-measure', caseId, key, member(actor)));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseCourse> {
    reads.refresh();
    return this.queries.of(reads, member(actor), caseId);
  }
}
