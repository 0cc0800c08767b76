import { useLingui } from '@lingui/react/macro';
import type { FieldMistakes, VariablesOf } from '@standing/web-core';
import type { verifyCoverMutation } from './office.queries.js';

export type NameLink = VariablesOf<typeof verifyCoverMutation>['nameLink'];

/** What an officer found on the attestation. */
export type CheckValues = {
  readonly seenOn: string | null;
  readonly nameLink: string | null;
  readonly linkSeenOn: string | null;
};

export type CheckSent = Pick<VariablesOf<typeof verifyCoverMutation>, 'seenOn' | 'nameLink' | 'linkSeenOn'>;

export const NOTHING_CHECKED: CheckValues = { seenOn: null, nameLink: null, linkSeenOn: null };

const LINKS: readonly NameLink[] = ['SAME_NAME', 'TRADE_NAME', 'COMPANY', 'EMPLOYER'];

/** A trade name and a company are linked by evidence; the two other names by themselves. */
export function needsEvidence(nameLink: string | null): boolean {
  return nameLink === 'TRADE_NAME' || nameLink === 'COMPANY';
}

/** What is sent; null while something is missing. */
export function sentOf({ seenOn, nameLink, linkSeenOn }: CheckValues): CheckSent | null {
  const link = LINKS.find((each) => each === nameLink);
  if (link === undefined || seenOn === null) return null;
  return { seenOn, nameLink: link, linkSeenOn: needsEvidence(link) ? linkSeenOn : null };
}

/** What is still missing. */
export function useCheck(): (values: CheckValues) => FieldMistakes<CheckValues> {
  const { t } = useLingui();
  return ({ seenOn, nameLink, linkSeenOn }) => ({
    ...(nameLink === null && { nameLink: t`Say whose name the attestation shows.` }),
    ...(needsEvidence(nameLink) && linkSeenOn === null && { linkSeenOn: t`Give the day on which you saw the link.` }),
    ...(seenOn === null && { seenOn: t`Give the day on which you saw it.` }),
  });
}
