import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SetAttestationTerm } from './set-attestation-term.js';
import { AttestationTermType } from './term.graphql.js';

const terms = hotRead<AttestationTermType>({
  name: 'insurance.attestation-terms',
  text: `select t.id, t.months, t.set_on as "setOn", jsonb_build_object('id', t.set_by) as "setBy"
         from insurance.attestation_terms t where t.body_id = $1 order by t.recorded_at desc, t.id desc`,
});

/** For how long a body keeps attestations. */
@Resolver(() => AttestationTermType)
export class AttestationTermResolver {
  constructor(private readonly set: SetAttestationTerm) {}

  @Allow('set', 'AttestationTerm')
  @Query(() => [AttestationTermType], {
    description: 'For how long the body keeps attestations: what was set last comes first, and holds. None: for ever.',
  })
  attestationTerms(@Reads() reads: OperationReads): Promise<readonly AttestationTermType[]> {
    return reads.rows(terms);
  }

  @Allow('set', 'AttestationTerm')
  @Mutation(() => [AttestationTermType], {
    description:
      'Sets for how long the body keeps attestations, of those that are there as well. Refused: INSURANCE_TERM_MONTHS.',
  })
  async setAttestationTerm(
    @Args('months', {
      type: () => Int,
      nullable: true,
      description:
        'After the last day of the cover or of its subsequent period: 1 to 360; null to erase nothing any more.',
    })
    months: number | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<readonly AttestationTermType[]> {
    await this.set.execute({ months: months ?? null }, key, member(actor));
    reads.refresh();
    return reads.rows(terms);
  }
}
