import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { DeathType, RecordDeathInput } from './death.graphql.js';
import { DeathQueries } from './death.queries.js';
import { RecordDeath } from './record-death.js';
import { TakeBackDeath } from './take-back-death.js';

@Resolver(() => DeathType)
export class DeathResolver {
  constructor(
    private readonly queries: DeathQueries,
    private readonly record: RecordDeath,
    private readonly takeBack: TakeBackDeath,
  ) {}

  @Allow('read', 'Death')
  @Query(() => [DeathType], {
    description:
      'All that was ever recorded of a member’s death, the latest first: one stands at the most. For officers and registrars.',
  })
  deathsOfMember(
    @Args('personId', { type: () => Uuid }) personId: string,
    @Reads() reads: OperationReads,
  ): Promise<DeathType[]> {
    return this.queries.ofPerson(reads, personId);
  }

  @Allow('write-to', 'Person')
  @Query(() => Boolean, {
    description:
      'Whether mail may go to this address: not where its reader is a person of the body who has died. For the part that sends mail.',
  })
  mayBeWrittenTo(
    @Args('address', { type: () => String }) address: string,
    @Reads() reads: OperationReads,
  ): Promise<boolean> {
    return this.queries.mayBeWrittenTo(reads, address);
  }

  @Allow('record', 'Death')
  @Mutation(() => Uuid, {
    description:
      'Records that a member has died; the record’s id. For registrars. Refused: IDENTITY_DEATH_OWN, IDENTITY_DEATH_RECORDED, IDENTITY_DEATH_AHEAD, IDENTITY_DEATH_LEARNT_BEFORE.',
  })
  recordDeath(
    @Args('input') input: RecordDeathInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.record.execute(member(actor), input, key);
  }

  @Allow('record', 'Death')
  @Mutation(() => Uuid, {
    description:
      'Says that a death was recorded by mistake; the record’s id. Both stay on record. For registrars. Refused: IDENTITY_DEATH_TAKEN_BACK.',
  })
  takeBackDeath(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.takeBack.execute(member(actor), id, key);
  }
}
