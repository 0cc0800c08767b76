import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SupervisorContactType, SupervisorToVetType, SupervisorType } from './supervisor.graphql.js';
import {
  supervisorById,
  supervisorContact,
  supervisorDirectory,
  supervisorsOf,
  supervisorsToVet,
} from './supervisor.queries.js';
import { VetSupervisor } from './vet-supervisor.js';

@Resolver(() => SupervisorType)
export class SupervisorResolver {
  constructor(private readonly vet: VetSupervisor) {}

  @Allow('read', 'OwnSupervision')
  @Query(() => [SupervisorType], { description: 'Those with whom I have or had an agreement.' })
  mySupervisors(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<SupervisorType[]> {
    return supervisorsOf(reads, member(actor).personId);
  }

  @Allow('read', 'SupervisorDirectory')
  @Query(() => [SupervisorType], { description: 'Supervisors whose address the body checked; 20 at the most.' })
  supervisorDirectory(
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name.' }) search: string | null,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorType[]> {
    return supervisorDirectory(reads, search ?? '');
  }

  @Allow('vet', 'Supervisor')
  @Query(() => [SupervisorToVetType], { description: 'Addresses that the body has not checked yet.' })
  supervisorsToVet(@Reads() reads: OperationReads): Promise<SupervisorToVetType[]> {
    return supervisorsToVet(reads);
  }

  @Allow('write-to', 'Supervisor')
  @Query(() => SupervisorContactType, {
    description: 'Where a supervisor is written to; for the part that sends mail.',
  })
  supervisorContact(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorContactType> {
    return supervisorContact(reads, id);
  }

  @Allow('vet', 'Supervisor')
  @Mutation(() => SupervisorType, {
    description: "Says that the address is this supervisor's: what they attest counts as confirmed.",
  })
  async vetSupervisor(
    @Args('supervisorId', { type: () => Uuid }) supervisorId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorType | undefined> {
    return supervisorById(reads, await this.vet.execute(supervisorId, key, member(actor)));
  }
}
