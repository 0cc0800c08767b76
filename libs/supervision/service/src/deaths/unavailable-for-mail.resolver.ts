import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { isAvailable } from './available.js';

@ObjectType('SupervisorUnavailableForMail', {
  description: 'What the mail to a coach says of a supervisor whom the platform cannot reach any more: nothing of why.',
})
export class SupervisorUnavailableForMailType {
  @Field(() => Uuid, { description: 'The coach; nobody else is written to.' })
  personId: string;

  @Field(() => String)
  supervisorName: string;
}

const forMail = hotRead<SupervisorUnavailableForMailType>({
  name: 'supervision.supervisor-unavailable-for-mail',
  text: `select a.supervisee_id as "personId", v.name as "supervisorName" from supervision.agreements a
    join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
    where a.body_id = $1 and a.id = $2 and not ${isAvailable('v')}`,
});

@Resolver(() => SupervisorUnavailableForMailType)
export class UnavailableForMailResolver {
  @Allow('write-of', 'Agreement')
  @Query(() => SupervisorUnavailableForMailType, {
    nullable: true,
    description: 'For the part that sends mail, of an agreement; null where its supervisor can be reached.',
  })
  supervisorUnavailableForMail(
    @Args('agreementId', { type: () => Uuid }) agreementId: string,
    @Reads() reads: OperationReads,
  ): Promise<SupervisorUnavailableForMailType | null> {
    return reads.maybe(forMail, [agreementId]);
  }
}
