import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, OperationReads, Reads } from '@standing/platform/graphql';
import { nextSessionBy } from '@standing/supervision/rules';
import {
  AsSupervisorType,
  type DeskPlace,
  DeskPlaceKind,
  SessionToConfirmType,
  SuperviseeType,
} from './desk.graphql.js';
import { TermsType } from '../terms/terms.graphql.js';
import { termsInForce } from '../terms/terms.queries.js';
import { todayOf } from '../today.js';
import { DeskQueries } from './desk.queries.js';

/** What a signed-in member reads who supervises. */
@Resolver(() => AsSupervisorType)
export class DeskResolver {
  constructor(private readonly queries: DeskQueries) {}

  @Allow('supervise', 'Session')
  @Query(() => AsSupervisorType, {
    nullable: true,
    description: 'What I do as a supervisor; null where no coach of the body named the address of my account.',
  })
  asSupervisor(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<AsSupervisorType | null> {
    return this.queries.of(reads, member(actor));
  }

  @ResolveField(() => Int)
  async waiting(@Parent() self: AsSupervisorType, @Reads() reads: OperationReads): Promise<number> {
    return (await this.queries.sessions(reads, self, 'to-confirm')).length;
  }

  @ResolveField(() => [SessionToConfirmType], {
    description:
      'What awaits me and what I asked about, the oldest first, 500 at the most; what I answered, the latest answer first, 100 at the most.',
  })
  sessions(
    @Parent() self: AsSupervisorType,
    @Args('place', { type: () => DeskPlaceKind }) place: DeskPlace,
    @Reads() reads: OperationReads,
  ): Promise<SessionToConfirmType[]> {
    return this.queries.sessions(reads, self, place);
  }

  @ResolveField(() => [SuperviseeType], {
    description: 'Coaches who have not died with whom I have an agreement, the longest without a session first.',
  })
  supervisees(@Parent() self: AsSupervisorType, @Reads() reads: OperationReads): Promise<SuperviseeType[]> {
    return this.queries.supervisees(reads, self);
  }
}

/** A coach, as their supervisor reads them. */
@Resolver(() => SuperviseeType)
export class SuperviseeResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => TermsType, {
    nullable: true,
    description: 'What we agreed last, which is in force; null where nothing was set down.',
  })
  terms(@Parent() { id }: SuperviseeType, @Reads() reads: OperationReads): Promise<TermsType | null> {
    return termsInForce(reads, id);
  }

  @ResolveField(() => DayScalar, {
    nullable: true,
    description:
      'The last civil day, in the body’s zone, by which our next session is due as we agreed; null where no frequency is agreed.',
  })
  async nextBy(@Parent() supervisee: SuperviseeType, @Reads() reads: OperationReads): Promise<string | null> {
    const terms = await termsInForce(reads, supervisee.id);
    return terms && nextSessionBy(terms, supervisee);
  }

  @ResolveField(() => Boolean, { description: 'Whether that day is over; nothing follows from it.' })
  async isBehind(@Parent() supervisee: SuperviseeType, @Reads() reads: OperationReads): Promise<boolean> {
    const by = await this.nextBy(supervisee, reads);
    return by !== null && by < (await todayOf(reads, this.clock));
  }
}
