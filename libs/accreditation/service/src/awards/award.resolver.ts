import type { Text } from '@standing/accreditation/requirements';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Locale } from '@standing/platform/auth';
import { Allow, CurrentActor, hotRead, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import { AwardForMailType, AwardLevelInput, AwardType } from './award.graphql.js';
import { AwardLevel } from './award-level.js';

type Row = Omit<AwardType, 'person' | 'level' | 'awardedBy'> & {
  readonly personId: string;
  readonly level: string;
  readonly levelTitle: Text;
  readonly awardedById: string;
};

const byId = hotRead<Row>({
  name: 'accreditation.award-by-id',
  text: `select a.id, a.person_id as "personId", a.level, ${levelTitleOf('a')} as "levelTitle", a.scheme_version_id as "schemeVersionId",
           a.reference, a.shown_name as "shownName", a.awarded_on as "awardedOn", a.valid_from as "validFrom",
           a.valid_until as "validUntil", a.awarded_by as "awardedById"
         from accreditation.awards a where a.body_id = $1 and a.id = $2`,
});

const endOf = hotRead<Pick<AwardForMailType, 'withdrawnFrom'>>({
  name: 'accreditation.end-of-award',
  text: `select min(effective_on) as "withdrawnFrom" from accreditation.award_ends where body_id = $1 and award_id = $2`,
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
    const { levelTitle, reference, validFrom, validUntil } = await reads.row(byId, [id]);
    const { withdrawnFrom } = await reads.row(endOf, [id]);
    return { levelTitle: levelTitle[locale], reference, validFrom, validUntil, withdrawnFrom };
  }

  @Allow('decide', 'Application')
  @Mutation(() => AwardType, {
    description:
      'Awards the level applied for. Refused: every reason of `Application.refusalsToAward`, ACCREDITATION_SHOWN_NAME_MISSING, ACCREDITATION_SHOWN_NAME_TOO_LONG, ACCREDITATION_OVERRIDE_NEEDLESS, ACCREDITATION_TEXT_TOO_LONG.',
  })
  async awardLevel(
    @Args('input') { applicationId, shownName, overrides }: AwardLevelInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<AwardType> {
    const reasons = (overrides ?? []).map(({ criterion, reason }) => ({ criterion, reason }));
    const id = await this.award.execute({ applicationId, shownName, overrides: reasons }, key, member(actor));
    return shown(await reads.row(byId, [id]), actor.locale);
  }
}

function shown({ personId, level, levelTitle, awardedById, ...row }: Row, locale: Locale): AwardType {
  return {
    ...row,
    person: { id: personId },
    level: shownLevel(level, levelTitle, locale),
    awardedBy: { id: awardedById },
  };
}
