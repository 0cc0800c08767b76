import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AttendanceRow, RowOutcome } from '@standing/cpd/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CpdActivityType } from '../activities/activity.graphql.js';
import { ActivityQueries } from '../activities/activity.queries.js';
import { AcceptAttendance } from './accept-attendance.js';
import {
  AttendanceRowInput,
  AttendanceTakenType,
  AttendanceToAnswerType,
  RowOutcomeEnum,
} from './attendance.graphql.js';
import { RefuseAttendance } from './refuse-attendance.js';
import { ReportAttendance } from './report-attendance.js';
import { TakeAttendance } from './take-attendance.js';
import { TrainingQueries } from './training.queries.js';

const ROWS = { type: () => [AttendanceRowInput], description: '1 to 200.' };

@Resolver(() => AttendanceToAnswerType)
export class AttendanceResolver {
  constructor(
    private readonly queries: TrainingQueries,
    private readonly activities: ActivityQueries,
    private readonly report: ReportAttendance,
    private readonly take: TakeAttendance,
    private readonly accept: AcceptAttendance,
    private readonly refuse: RefuseAttendance,
  ) {}

  @Allow('report', 'Attendance')
  @Query(() => [RowOutcomeEnum], {
    description:
      'What `reportAttendance` would do with each row now, in their order; nothing is kept. Refused: CPD_EVENT_NOT_OVER, CPD_ATTENDANCE_EMPTY, CPD_ATTENDANCE_TOO_MANY, NOT_FOUND.',
  })
  checkAttendance(
    @Args('eventId', { type: () => Uuid }) eventId: string,
    @Args('rows', ROWS) rows: AttendanceRowInput[],
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RowOutcome[]> {
    return this.queries.outcomes(reads, member(actor), eventId, rows.map(asRow));
  }

  @Allow('report', 'Attendance')
  @Mutation(() => [RowOutcomeEnum], {
    description:
      'Reports those who are found to have attended, each of whom accepts or refuses it; what became of each row, in their order. Refused as `checkAttendance`.',
  })
  async reportAttendance(
    @Args('eventId', { type: () => Uuid }) eventId: string,
    @Args('rows', ROWS) rows: AttendanceRowInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RowOutcome[]> {
    const outcomes = await this.report.execute(eventId, rows.map(asRow), key, member(actor));
    return outcomes ?? this.queries.outcomes(reads, member(actor), eventId, rows.map(asRow));
  }

  @Allow('take', 'Attendance')
  @Mutation(() => AttendanceTakenType, {
    description:
      'Takes a list of a provider, which shows its key; it never says who is a member. For the gateway. Refused as `checkAttendance`; NOT_FOUND for the key as well, and for an event of another provider.',
  })
  takeAttendance(
    @Args('keyHash', { type: () => String, description: 'SHA-256 of the key, in hexadecimal.' }) keyHash: string,
    @Args('eventId', { type: () => Uuid }) eventId: string,
    @Args('rows', ROWS) rows: AttendanceRowInput[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<AttendanceTakenType> {
    return this.take.execute({ keyHash, eventId, rows: rows.map(asRow) }, key, actor);
  }

  @Allow('answer', 'Attendance')
  @Query(() => [AttendanceToAnswerType], {
    description: 'What the reader is reported to have attended and has not answered yet, the earliest first.',
  })
  myAttendance(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AttendanceToAnswerType[]> {
    return this.queries.toAnswer(reads, member(actor));
  }

  @Allow('answer', 'Attendance')
  @Mutation(() => CpdActivityType, {
    description:
      'Makes an activity of what was reported, which its provider vouches for. Refused as `recordCpdActivity`; NOT_FOUND for what waits no more.',
  })
  async acceptAttendance(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('reflection', { type: () => String, description: 'What was learnt, 1 to 4000 characters.' })
    reflection: string,
    @Args('acceptDuplicate', {
      type: () => Boolean,
      nullable: true,
      description: 'Said on purpose: it is another activity of the same title, days and length.',
    })
    acceptDuplicate: boolean | null | undefined,
    @Args('namesMeant', {
      type: () => Boolean,
      nullable: true,
      description: 'Said on purpose: nobody else can be known by what looks like a name in what was learnt.',
    })
    namesMeant: boolean | null | undefined,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CpdActivityType> {
    const said = { id, reflection, acceptDuplicate: acceptDuplicate ?? false, namesMeant: namesMeant ?? false };
    const activityId = await this.accept.execute(said, key, member(actor));
    reads.refresh();
    return this.activities.readable(reads, member(actor), activityId);
  }

  @Allow('answer', 'Attendance')
  @Mutation(() => Uuid, {
    description: 'Says that the reader was not there; no reason is asked. NOT_FOUND for what waits no more.',
  })
  refuseAttendance(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.refuse.execute(id, key, member(actor));
  }
}

function asRow({ address, minutes }: AttendanceRowInput): AttendanceRow {
  return { address, minutes: minutes ?? null };
}
