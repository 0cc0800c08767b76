import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { SpendableActivityType } from './spendable.graphql.js';
import { SpendHours } from './spend-hours.js';

/** Those of the days between the audit's and its closing, unspent or spent on it; `$2` reads, and never their own. */
const spendable = hotRead<SpendableActivityType>({
  name: 'cpd.spendable-activities',
  text: `select c.id as "activityId", c.title, c.kind, c.last_day::text as "lastDay", c.minutes,
      c.spent_on is not null as "isSpent"
    from cpd.audit_files a
    join cpd.audit_closures e on e.body_id = a.body_id and e.file_id = a.id
    join cpd.activities c on c.body_id = a.body_id and c.person_id = a.person_id and c.state = 'active'
      and c.last_day > a.looks_until and c.last_day <= e.closed_on and (c.spent_on is null or c.spent_on = a.id)
    where a.body_id = $1 and a.person_id <> $2 and a.id = $3
      and exists (select from cpd.audit_rounds r where r.body_id = a.body_id and r.file_id = a.id and r.kind = 'more-time')
      and not exists (select from cpd.activities n where n.body_id = c.body_id and n.id = c.id and n.revision > c.revision)
    order by c.last_day, c.id`,
});

/** The doors to what made good what an audit found missing. */
@Resolver(() => SpendableActivityType)
export class SpendableResolver {
  constructor(private readonly spend: SpendHours) {}

  @Allow('follow-up', 'Audit')
  @Query(() => [SpendableActivityType], {
    description:
      'For a registrar: what a member did between the days of a closed audit and its closing, unspent or spent on it, the earliest first. Empty where no more time was given, for the reader’s own, and where there is no such audit.',
  })
  auditSpendable(
    @Args('fileId', { type: () => Uuid }) fileId: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<SpendableActivityType[]> {
    return reads.rows(spendable, [member(actor).personId, fileId]);
  }

  @Allow('follow-up', 'Audit')
  @Mutation(() => Uuid, {
    description:
      'Notes which activities made good what an audit found missing: all of them, and none for an empty list. For a registrar who did not review it; the member is told. Returns the id of the audit. Refused: CPD_SPEND_NOT_CLOSED, CPD_SPEND_NO_TIME_GIVEN, CPD_SPEND_OWN_REVIEW, CPD_SPEND_NOT_THEN, CPD_SPEND_ELSEWHERE.',
  })
  spendAuditedHours(
    @Args('fileId', { type: () => Uuid }) fileId: string,
    @Args('activityIds', { type: () => [Uuid] }) activityIds: string[],
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.spend.execute({ fileId, activityIds }, key, member(actor));
  }
}
