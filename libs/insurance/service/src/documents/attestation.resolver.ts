import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, allowed } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { insurancePolicy } from '../insurance.policy.js';
import { ERASURE } from '../keeping/erasure.sql.js';
import { AttestationType } from './attestation.graphql.js';

/** How many ids may be asked about at once. */
const MOST_ASKED = 500;

const attestationFor = hotRead<AttestationType>({
  name: 'insurance.attestation-for',
  text: `select d.id, d.name, d.media_type as "mediaType", d.bytes, null as "erasedOn" from insurance.documents d
         where d.body_id = $1 and d.id = $2 and (d.person_id = $3 or $4::boolean)
           and not exists (select ${ERASURE})`,
});

const keptAmong = hotRead<{ readonly id: string }>({
  name: 'insurance.kept-among',
  text: `select d.id from insurance.documents d where d.body_id = $1 and d.id = any($2::uuid[])
           and not exists (select ${ERASURE})`,
});

@Resolver(() => AttestationType)
export class AttestationResolver {
  @Allow('read', 'Attestation')
  @Query(() => AttestationType, {
    description:
      "An attestation of the reader's own, or of any member of the body for whoever verifies or checks covers; NOT_FOUND else, and once it was erased.",
  })
  insuranceDocument(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AttestationType> {
    const { personId } = member(actor);
    return reads.row(attestationFor, [id, personId, allowed(insurancePolicy, actor, 'check', 'Cover')]);
  }

  @Allow('sweep', 'Attestation')
  @Query(() => [Uuid], {
    description:
      'Which of these ids, 500 at the most, are attestations of the body that were not erased: what is none of them is swept.',
  })
  async keptInsuranceDocuments(
    @Args('ids', { type: () => [Uuid] }) ids: string[],
    @Reads() reads: OperationReads,
  ): Promise<string[]> {
    if (ids.length > MOST_ASKED)
      throw new GraphQLError('These are too many at once.', { extensions: { code: 'BAD_USER_INPUT' } });
    return (await reads.rows(keptAmong, [ids])).map(({ id }) => id);
  }
}
