import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Day } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { CurrentActor, DayScalar, hotLoader, OperationReads, Reads } from '@standing/platform/graphql';
import { type Barred, flagOfRight, type RightFlag } from '@standing/supervision/rules';
import { SupervisionSessionType } from '../sessions/session.graphql.js';
import { barred } from './barred-days.js';

type Held = {
  readonly id: string;
  readonly superviseeId: string;
  readonly heldOn: Day;
  readonly barred: readonly Barred[];
};

const held = hotLoader<Held>({
  name: 'supervision.right-ends-of-sessions',
  text: `select s.id, s.supervisee_id as "superviseeId", s.held_on as "heldOn", ${barred('v')} as barred
    from supervision.sessions s join supervision.supervisors v on v.body_id = s.body_id and v.id = s.supervisor_id
    where s.body_id = $1 and s.id = any($2::uuid[])`,
  key: ({ id }) => id,
});

/** Flags the sessions that were held when their supervisor might no longer supervise. */
@Resolver(() => SupervisionSessionType)
export class RightFlagResolver {
  @ResolveField(() => DayScalar, {
    nullable: true,
    description:
      'The day on which the supervisor’s right to supervise ended, where the session was held on it or later; for its coach alone, null to anybody else.',
  })
  async rightEndedOn(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<Day | null> {
    return (await flagFor(id, actor, reads))?.rightEndedOn ?? null;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the session was held on a day on which the supervisor might not supervise; for its coach alone, false to anybody else.',
  })
  async rightSuspended(
    @Parent() { id }: SupervisionSessionType,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<boolean> {
    return (await flagFor(id, actor, reads))?.rightSuspended ?? false;
  }
}

async function flagFor(id: string, actor: Actor, reads: OperationReads): Promise<RightFlag | null> {
  const session = await reads.one(held, id);
  if (!session || actor.kind !== 'member' || actor.personId !== session.superviseeId) return null;
  return flagOfRight(session.barred, session.heldOn);
}
