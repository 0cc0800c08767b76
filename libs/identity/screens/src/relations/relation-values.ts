import { useLingui } from '@lingui/react/macro';
import { type FieldMistakes, useSession } from '@standing/web-core';
import { type Link, LINKS, partsOf } from './relation-words.js';

/** What the fields of a relation hold. */
export type RelationValues = {
  readonly link: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
};

export const NO_RELATION: RelationValues = { link: '', fromOn: null, untilOn: null };

export const RELATION_IDS = { link: 'relation-link', fromOn: 'relation-from', untilOn: 'relation-until' };

/** What is wrong with the fields of a relation, in words. */
export function useCheckRelation(): (values: RelationValues) => FieldMistakes<RelationValues> {
  const { t } = useLingui();
  const { today } = useSession().body;
  return ({ link, fromOn, untilOn }) => ({
    ...(isLink(link) ? {} : { link: t`Choose what links you.` }),
    ...(fromOn !== null && fromOn > today ? { fromOn: t`Give a day in the past, or today.` } : {}),
    ...wrongEnd({ fromOn, untilOn }),
  });

  function wrongEnd(days: Pick<RelationValues, 'fromOn' | 'untilOn'>): { readonly untilOn?: string } {
    if (days.untilOn === null) return {};
    if (days.untilOn > today) return { untilOn: t`Give a day in the past, or today.` };
    if (days.fromOn !== null && days.untilOn < days.fromOn)
      return { untilOn: t`The last day cannot come before the first.` };
    return {};
  }
}

/** The same as the graph takes it. The form was checked. */
export function relationSent({ link, fromOn, untilOn }: RelationValues) {
  return { ...partsOf(isLink(link) ? link : 'BUSINESS-ACTIVE'), fromOn, untilOn };
}

function isLink(text: string): text is Link {
  return LINKS.some((link) => link === text);
}
