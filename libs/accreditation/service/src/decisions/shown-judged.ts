import { markOn, toSettle } from '@standing/accreditation/rules';
import type { Locale } from '@standing/platform/auth';
import type { JudgedCriterionType } from '../moderation/moderation.graphql.js';
import { type ApplicationRecord, assessedOf } from './application-record.js';

/** Both sheets side by side, what is to be settled first; nothing while one is not submitted. */
export function shownJudged(record: ApplicationRecord, locale: Locale): JudgedCriterionType[] {
  const assessed = assessedOf(record);
  const open = new Set(toSettle(assessed).map(({ code }) => code));
  const shown = record.criteria.flatMap(({ code, title, description }) => {
    const [first, second] = [markOn(assessed.first ?? [], code), markOn(assessed.second ?? [], code)];
    if (first === undefined || second === undefined) return [];
    const settled = markOn(assessed.moderated ?? [], code) ?? null;
    const words = { title: title[locale], description: description[locale] };
    return [{ code, ...words, first, second, toSettle: open.has(code), settled }];
  });
  return [...shown.filter((one) => one.toSettle), ...shown.filter((one) => !one.toSettle)];
}
