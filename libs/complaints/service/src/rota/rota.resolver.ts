import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseFunction, Declaring, Seat } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DeclaringEnum } from '../appointments/appointment.graphql.js';
import { SeatEnum } from '../steps/step.graphql.js';
import { PutOnRoster } from './put-on-roster.js';
import { LimitedEnum, LoadLimit, NextInRota, PutOnRosterInput, RosterEntryOfBody, RotaPass } from './rota.graphql.js';
import { RotaQueries } from './rota.queries.js';
import { SetLoadLimit } from './set-load-limit.js';
import { TakeOffRoster } from './take-off-roster.js';

/** Who is available for a post, who is next, and whom somebody passed over. */
@Resolver()
export class RotaResolver {
  constructor(
    private readonly queries: RotaQueries,
    private readonly put: PutOnRoster,
    private readonly take: TakeOffRoster,
    private readonly setLimit: SetLoadLimit,
  ) {}

  @Query(() => [RosterEntryOfBody], {
    description: 'Who stands, will stand or stood on a roster, by post, for registrars. It says nothing of any case.',
  })
  @Allow('keep', 'Roster')
  caseRoster(@Reads() reads: OperationReads): Promise<RosterEntryOfBody[]> {
    return this.queries.roster(reads);
  }

  @Mutation(() => [RosterEntryOfBody], {
    description:
      'Puts a member on the roster for a post, from a day ahead. From its first day on, who is next is found by rota. Refused: COMPLAINTS_PERSON_MISSING, COMPLAINTS_PERSON_UNKNOWN, COMPLAINTS_ROSTER_NOT_AHEAD, COMPLAINTS_ROSTER_DAYS_REVERSED, COMPLAINTS_ROSTER_ALREADY.',
  })
  @Allow('keep', 'Roster')
  async putOnRoster(
    @Args('input', { type: () => PutOnRosterInput }) { who, post, fromOn, endsOn }: PutOnRosterInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RosterEntryOfBody[]> {
    const { memberId = null, reference = null } = who;
    await this.put.execute({ memberId, reference, post, fromOn, endsOn: endsOn ?? null }, key, member(actor));
    reads.refresh();
    return this.queries.roster(reads);
  }

  @Mutation(() => [RosterEntryOfBody], {
    description:
      'Takes somebody off a roster, from a day ahead; what they were given stays theirs. Refused: COMPLAINTS_ROSTER_NOT_AHEAD, COMPLAINTS_ROSTER_OFF; NOT_FOUND for an entry that is none.',
  })
  @Allow('keep', 'Roster')
  async takeOffRoster(
    @Args('id', { type: () => Uuid, description: 'The entry.' }) id: string,
    @Args('endsOn', {
      type: () => DayScalar,
      description: "The first day on which they are no longer on it: tomorrow at the earliest, in the body's zone.",
    })
    endsOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RosterEntryOfBody[]> {
    await this.take.execute({ id, endsOn }, key, member(actor));
    reads.refresh();
    return this.queries.roster(reads);
  }

  @Query(() => [LoadLimit], {
    description: 'In how many open cases at a time one person holds each function, for administrators and registrars.',
  })
  @Allow('read', 'CaseLoad')
  loadLimits(@Reads() reads: OperationReads): Promise<LoadLimit[]> {
    return this.queries.limits(reads);
  }

  @Mutation(() => [LoadLimit], {
    description:
      'Sets in how many open cases at a time one person holds a function, for whoever is given it from now on. Refused: COMPLAINTS_LOAD_BOUNDS.',
  })
  @Allow('set', 'CaseLoad')
  async setLoadLimit(
    @Args('function', { type: () => LimitedEnum }) name: CaseFunction,
    @Args('limit', { type: () => Int, description: 'A whole number of cases, inside the bounds of `LoadLimit`.' })
    limit: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<LoadLimit[]> {
    await this.setLimit.execute({ function: name, limit }, key, member(actor));
    reads.refresh();
    return this.queries.limits(reads);
  }

  @Query(() => NextInRota, {
    description:
      'Who is next by rota for a function of a case, for its registrars; why anybody is not is not told. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  nextInRota(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('function', { type: () => DeclaringEnum }) name: Declaring,
    @Args('seat', {
      type: () => SeatEnum,
      nullable: true,
      description: 'From where they would sit, where there are places.',
    })
    seat: Seat | null,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<NextInRota> {
    return this.queries.next(reads, member(actor), caseId, { function: name, seat: seat ?? null });
  }

  @Query(() => [RotaPass], {
    description:
      'Who was passed over in a case, the latest first, for its registrars; the reader themself is not in it. NOT_FOUND for anybody else.',
  })
  @Allow('act-in', 'Case')
  rotaPassesInCase(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RotaPass[]> {
    return this.queries.ofCase(reads, member(actor), caseId);
  }

  @Query(() => [RotaPass], {
    description:
      'Who was passed over in a period, for registrars, in the cases that they may count: the latest first, 200 at the most; the reader themself is not in it.',
  })
  @Allow('count', 'Case')
  rotaPasses(
    @Args('from', { type: () => DayScalar, description: "The first day of the period, in the body's zone." })
    from: string,
    @Args('until', { type: () => DayScalar, description: "The last day of the period, in the body's zone." })
    until: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RotaPass[]> {
    return this.queries.ofPeriod(reads, member(actor), { from, until });
  }
}
