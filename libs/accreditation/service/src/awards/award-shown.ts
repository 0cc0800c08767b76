import type { Text } from '@standing/accreditation/requirements';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { levelTitleOf, shownLevel } from '../schemes/level-title.js';
import type { AwardType } from './award.graphql.js';

type Row = Omit<AwardType, 'person' | 'level' | 'awardedBy'> & {
  readonly personId: string;
  readonly level: string;
  readonly levelTitle: Text;
  readonly awardedById: string | null;
  readonly sanctionId: string | null;
};

/** An award by its id, for the graph. */
export const awardById = hotRead<Row>({
  name: 'accreditation.award-by-id',
  text: `select a.id, a.person_id as "personId", a.level, ${levelTitleOf('a')} as "levelTitle", a.scheme_version_id as "schemeVersionId",
           a.reference, a.shown_name as "shownName", a.awarded_on as "awardedOn", a.valid_from as "validFrom",
           a.valid_until as "validUntil", a.awarded_by as "awardedById", a.renews_award_id as "renewsAwardId",
           a.lowers_award_id as "lowersAwardId", a.sanction_id as "sanctionId"
         from accreditation.awards a where a.body_id = $1 and a.id = $2`,
});

/** The same in the reader's words. */
export async function awardShown(reads: OperationReads, id: string, locale: Locale): Promise<AwardType> {
  const { personId, level, levelTitle, awardedById, sanctionId: _, ...row } = await reads.row(awardById, [id]);
  return {
    ...row,
    person: { id: personId },
    level: shownLevel(level, levelTitle, locale),
    awardedBy: awardedById === null ? null : { id: awardedById },
  };
}
