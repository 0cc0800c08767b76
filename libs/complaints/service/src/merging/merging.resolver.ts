import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, Uuid } from '@standing/platform/graphql';
import { ConfirmMerge } from './confirm-merge.js';
import { DeclineMerge } from './decline-merge.js';
import { ConfirmMergeInput, DeclineMergeInput, DuplicateSearch, ProposeMergeInput } from './merging.graphql.js';
import { ProposeMerge } from './propose-merge.js';
import { SearchDuplicates } from './search-duplicates.js';

/** Complaints that came twice: they are looked for, and by two people made one. */
@Resolver()
export class MergingResolver {
  constructor(
    private readonly search: SearchDuplicates,
    private readonly propose: ProposeMerge,
    private readonly confirm: ConfirmMerge,
    private readonly decline: DeclineMerge,
  ) {}

  @Mutation(() => DuplicateSearch, {
    description:
      'Looks for other open cases about the same member; written down in the audit each time. NOT_FOUND for whoever neither manages the case nor is its registrar.',
  })
  @Allow('act-in', 'Case')
  searchDuplicates(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<DuplicateSearch> {
    return this.search.execute(caseId, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The first of two: its case manager proposes that a case becomes a part of an earlier one, in the place of what was proposed before. Answers with the case’s id. Refused: COMPLAINTS_MERGE_ITSELF, COMPLAINTS_MERGE_OTHER_RESPONDENT, COMPLAINTS_MERGE_INTO_MERGED, COMPLAINTS_MERGE_INTO_CLOSED, COMPLAINTS_MERGE_AMEND, COMPLAINTS_MERGE_OTHER_PROCEDURE, COMPLAINTS_MERGE_NOT_IN_TRIAGE, COMPLAINTS_MERGE_EARLIER, COMPLAINTS_MERGE_APART, COMPLAINTS_TOO_MANY_EXHIBITS, COMPLAINTS_MERGE_NOT_CONFIRMED, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_NOT_NOW. NOT_FOUND for whoever does not manage it, and of a case that is none or is hidden from them.',
  })
  @Allow('act-in', 'Case')
  proposeMerge(
    @Args('input', { type: () => ProposeMergeInput }) input: ProposeMergeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.propose.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The second of two: a registrar of both cases confirms what was proposed. The later case is closed and what it told and holds is joined to the leading one. Answers with the case’s id. Refused: COMPLAINTS_MERGE_NOT_PROPOSED, COMPLAINTS_MERGE_NOT_KEPT, COMPLAINTS_SECOND_PERSON_NEEDED, COMPLAINTS_RISK_NOT_SCREENED, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG, and as `proposeMerge` of the two cases. NOT_FOUND for whoever is no registrar of it, and of a case that is none or is hidden from them.',
  })
  @Allow('act-in', 'Case')
  confirmMerge(
    @Args('input', { type: () => ConfirmMergeInput }) input: ConfirmMergeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.confirm.execute(input, key, member(actor));
  }

  @Mutation(() => Uuid, {
    description:
      'The second of two declines what was proposed, with reasons: both stay cases of their own, and it may be proposed anew. For a registrar of the later case, of the other one too or not. Answers with the case’s id. Refused: COMPLAINTS_MERGE_NOT_PROPOSED, COMPLAINTS_SECOND_PERSON_NEEDED, COMPLAINTS_REASONS_MISSING, COMPLAINTS_TEXT_TOO_LONG, COMPLAINTS_NOT_NOW. NOT_FOUND for whoever is no registrar of it, and of a case that is none or is hidden from them.',
  })
  @Allow('act-in', 'Case')
  declineMerge(
    @Args('input', { type: () => DeclineMergeInput }) input: DeclineMergeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.decline.execute(input, key, member(actor));
  }
}
