import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CaseCourse } from '../course/course.graphql.js';
import { CourseQueries } from '../course/course.queries.js';
import { AppointInCase } from './appoint-in-case.js';
import { AppointInCaseInput, Appointment, CaseForAppointed, ReleaseFromCaseInput } from './appointment.graphql.js';
import { AppointmentQueries } from './appointment.queries.js';
import { OpenCaseAsAppointed } from './open-case-as-appointed.js';
import { ReleaseFromCase } from './release-from-case.js';

/** Who is appointed to a function of a case, and what they read of it. */
@Resolver()
export class AppointmentResolver {
  constructor(
    private readonly queries: AppointmentQueries,
    private readonly courses: CourseQueries,
    private readonly appoint: AppointInCase,
    private readonly release: ReleaseFromCase,
    private readonly open: OpenCaseAsAppointed,
  ) {}

  @Query(() => [Appointment], {
    description: 'The functions that the reader was given in cases, beside seats in panels; 50 at the most.',
  })
  @Allow('act-in', 'Case')
  myAppointments(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<Appointment[]> {
    return this.queries.all(reads, member(actor));
  }

  @Query(() => Appointment, {
    description:
      'The function that the reader was given in a case, a seat in a panel too, with what they may do next. NOT_FOUND without one.',
  })
  @Allow('act-in', 'Case')
  myAppointment(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<Appointment> {
    return this.queries.one(reads, member(actor), caseId);
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar of the case appoints somebody to a function of it. Refused: COMPLAINTS_CASE_MERGED, COMPLAINTS_FUNCTION_NOT_HERE, COMPLAINTS_NOTHING_WATCHED, COMPLAINTS_PERSON_MISSING, COMPLAINTS_PERSON_UNKNOWN, COMPLAINTS_SEATED_ALREADY, COMPLAINTS_FUNCTION_HELD, COMPLAINTS_SEAT_MISSING, COMPLAINTS_SEAT_TAKEN, COMPLAINTS_ASSESSORS_NOT_NEW, COMPLAINTS_FUNCTIONS_INCOMPATIBLE, COMPLAINTS_CONFLICT_DECLARED, COMPLAINTS_CONFLICT_KNOWN, COMPLAINTS_OFFICE_HELD; where a roster is kept for it COMPLAINTS_LOAD_FULL, COMPLAINTS_NOT_NEXT, COMPLAINTS_NOT_ON_ROSTER.',
  })
  @Allow('act-in', 'Case')
  async appointInCase(
    @Args('input', { type: () => AppointInCaseInput })
    { caseId, function: name, seat, who, because }: AppointInCaseInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const { memberId = null, reference = null } = who;
    const asked = { caseId, function: name, seat: seat ?? null, memberId, reference, because: because ?? null };
    return this.after(reads, actor, await this.appoint.execute(asked, key, member(actor)));
  }

  @Mutation(() => CaseCourse, {
    description:
      'A registrar of the case lets somebody go from a function of it, from today; what they did stays done. Refused: COMPLAINTS_FUNCTION_NOT_HELD.',
  })
  @Allow('act-in', 'Case')
  async releaseFromCase(
    @Args('input', { type: () => ReleaseFromCaseInput }) { caseId, function: name, personId }: ReleaseFromCaseInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseCourse> {
    const id = await this.release.execute({ caseId, function: name, personId }, key, member(actor));
    return this.after(reads, actor, id);
  }

  @Mutation(() => CaseForAppointed, {
    description:
      'Opens the file of a case to its investigator, an assessor or its reviewer who has declared themself; written down in the audit each time.',
  })
  @Allow('act-in', 'Case')
  openCaseAsAppointed(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CaseForAppointed> {
    return this.open.execute(caseId, key, member(actor));
  }

  private after(reads: OperationReads, actor: Actor, caseId: string): Promise<CaseCourse> {
    reads.refresh();
    return this.courses.of(reads, member(actor), caseId);
  }
}
