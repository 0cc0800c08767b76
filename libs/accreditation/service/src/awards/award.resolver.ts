import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AwardForMailType, AwardLevelInput, AwardType } from './award.graphql.js';
import { endedByConsent } from '../sanctions/by-consent.sql.js';
import { AwardLevel } from './award-level.js';
import { awardById, awardShown } from './award-shown.js';

const endOf = hotRead<Pick<AwardForMailType, 'withdrawnFrom' | 'byConsent'>>({
  name: 'accreditation.end-of-award',
  text: `select min(e.effective_on) as "withdrawnFrom", coalesce(bool_and(${endedByConsent('e')}), false) as "byConsent" from accreditation.award_ends e
    where e.body_id = $1 and e.award_id = $2 and e.kind = 'withdrawn' and not exists (
      select from accreditation.withdrawals_annulled x where x.body_id = e.body_id and x.sanction_id = e.sanction_id)`,
});

@Resolver(() => AwardType)
export class AwardResolver {
  constructor(private readonly award: AwardLevel) {}

  @Allow('write-of', 'Award')
  @Query(() => AwardForMailType, { description: 'For the part that sends mail.' })
  async awardForMail(
    @Args('id', { type: () => Uuid }) id: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AwardForMailType> {
    const { levelTitle, reference, validFrom, validUntil, ...from } = await reads.row(awardById, [id]);
    const { renewsAwardId, lowersAwardId, sanctionId } = from;
    const end = await reads.row(endOf, [id]);
    const kind = {
      isRenewal: renewsAwardId !== null,
      isLowering: lowersAwardId !== null,
      isReduction: sanctionId !== null,
    };
    return { levelTitle: levelTitle[locale], reference, validFrom, validUntil, ...end, ...kind };
  }

  @Allow('decide', 'Application')
  @Mutation(() => AwardType, {
    description:
      'Awards the level applied for; a renewal is not found here. Refused: every reason of `Application.refusalsToAward`, ACCREDITATION_SHOWN_NAME_MISSING, ACCREDITATION_SHOWN_NAME_TOO_LONG, ACCREDITATION_OVERRIDE_NEEDLESS, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async awardLevel(
    @Args('input') { applicationId, shownName, overrides }: AwardLevelInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AwardType> {
    const reasons = (overrides ?? []).map(({ criterion, reason }) => ({ criterion, reason }));
    const id = await this.award.execute({ applicationId, shownName, overrides: reasons }, key, member(actor));
    return awardShown(reads, id, actor.locale);
  }
}
