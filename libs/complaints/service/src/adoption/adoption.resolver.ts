import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AdoptProcedure } from './adopt-procedure.js';
import { AdoptionCheck, ComplaintsProcedure } from './adoption.graphql.js';
import { AdoptionInput } from './adoption-input.graphql.js';
import { adoptionOf } from './adoption-of-input.js';
import { AdoptionQueries } from './adoption.queries.js';

const REFUSED =
  'Refused: COMPLAINTS_ADOPTION_NOT_AHEAD, COMPLAINTS_ADOPT_TERMS; of the text COMPLAINTS_ADOPT_TITLE, COMPLAINTS_ADOPT_ORGAN, COMPLAINTS_ADOPT_NOT_DECIDED, COMPLAINTS_ADOPT_LINK, COMPLAINTS_ADOPT_STATUTES_ORGAN; of its sanctions COMPLAINTS_ADOPT_SANCTION_UNSAID, COMPLAINTS_ADOPT_ARTICLE, COMPLAINTS_ADOPT_IMPOSED_BY, COMPLAINTS_ADOPT_NO_SANCTION; of its numbers COMPLAINTS_ADOPT_CLOCK_UNKNOWN, COMPLAINTS_ADOPT_LENGTH, COMPLAINTS_ADOPT_SIZE, COMPLAINTS_ADOPT_RESERVE; of its people COMPLAINTS_ADOPT_GROUPS, COMPLAINTS_ADOPT_PEOPLE, COMPLAINTS_ADOPT_NO_POST, COMPLAINTS_ADOPT_PARTNER, COMPLAINTS_ADOPT_NOT_EXTERNAL, COMPLAINTS_ADOPT_TOO_FEW, COMPLAINTS_ADOPT_NO_RESERVE.';

/** The procedure that the body adopted, for whoever administers its schemes. */
@Resolver()
export class AdoptionResolver {
  constructor(
    private readonly queries: AdoptionQueries,
    private readonly adopt: AdoptProcedure,
  ) {}

  @Query(() => ComplaintsProcedure, {
    description:
      'Under which procedure complaints are received, what was adopted before, and from what a body chooses, for administrators.',
  })
  @Allow('set', 'ComplaintsProcedure')
  complaintsProcedure(@Reads() reads: OperationReads): Promise<ComplaintsProcedure> {
    return this.queries.complaintsProcedure(reads);
  }

  @Query(() => AdoptionCheck, {
    description: 'What is missing before the procedure can be adopted so; it keeps nothing.',
  })
  @Allow('set', 'ComplaintsProcedure')
  adoptionCheck(
    @Args('input', { type: () => AdoptionInput }) input: AdoptionInput,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AdoptionCheck> {
    return this.queries.check(reads, input, actor.locale);
  }

  @Mutation(() => ComplaintsProcedure, {
    description: `Records that the body adopted a version of the procedure, from a day ahead; cases that were received keep theirs. ${REFUSED}`,
  })
  @Allow('set', 'ComplaintsProcedure')
  async adoptProcedure(
    @Args('input', { type: () => AdoptionInput }) input: AdoptionInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintsProcedure> {
    await this.adopt.execute(adoptionOf(input), key, member(actor));
    reads.refresh();
    return this.queries.complaintsProcedure(reads);
  }
}
