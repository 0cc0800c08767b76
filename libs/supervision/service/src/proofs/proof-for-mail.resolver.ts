import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, DayScalar, hotRead, OperationReads, Reads, Uuid } from '@standing/platform/graphql';

@ObjectType('SupervisionProofForMail', {
  description: 'What a mail to the coach says of a decision on documents: neither what was decided nor why.',
})
export class ProofForMailType {
  @Field(() => Uuid, { description: 'The coach; nobody else is written to.' })
  personId: string;

  @Field(() => DayScalar, { description: 'The day on which the documents were given.' })
  givenOn: string;
}

const forMail = hotRead<ProofForMailType>({
  name: 'supervision.proof-for-mail',
  text: `select p.supervisee_id as "personId", p.given_on as "givenOn" from supervision.proofs p
    where p.body_id = $1 and p.id = $2`,
});

@Resolver(() => ProofForMailType)
export class ProofForMailResolver {
  @Allow('write-of', 'Proof')
  @Query(() => ProofForMailType, { nullable: true, description: 'For the part that sends mail.' })
  supervisionProofForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @Reads() reads: OperationReads,
  ): Promise<ProofForMailType | null> {
    return reads.maybe(forMail, [id]);
  }
}
