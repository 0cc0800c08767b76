import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';

/** A kind together with who does it, as one choice of a list. */
export const LINKS = [
  'SUPERVISES-ACTIVE',
  'SUPERVISES-PASSIVE',
  'TRAINED-ACTIVE',
  'TRAINED-PASSIVE',
  'EMPLOYS-ACTIVE',
  'EMPLOYS-PASSIVE',
  'FAMILY-ACTIVE',
  'BUSINESS-ACTIVE',
] as const;

export type Link = (typeof LINKS)[number];

type Kind = 'SUPERVISES' | 'TRAINED' | 'EMPLOYS' | 'FAMILY' | 'BUSINESS';
type Side = 'ACTIVE' | 'PASSIVE';

/** The choice that a relation is, as seen from the one whose list it is in. */
export function linkOf({ kind, side }: { readonly kind: Kind; readonly side: Side }): Link {
  return kind === 'FAMILY' || kind === 'BUSINESS' ? `${kind}-ACTIVE` : `${kind}-${side}`;
}

/** The kind and the side that the choice stands for. */
export function partsOf(link: Link): { readonly kind: Kind; readonly side: Side } {
  const [kind, side] = link.split('-') as [Kind, Side];
  return { kind, side };
}

/** What I am to somebody, in my own words. */
export function myWord(link: Link): MessageDescriptor {
  switch (link) {
    case 'SUPERVISES-ACTIVE':
      return msg`I supervise or supervised this person`;
    case 'SUPERVISES-PASSIVE':
      return msg`This person supervises or supervised me`;
    case 'TRAINED-ACTIVE':
      return msg`I train or trained this person`;
    case 'TRAINED-PASSIVE':
      return msg`This person trains or trained me`;
    case 'EMPLOYS-ACTIVE':
      return msg`I employ or employed this person`;
    case 'EMPLOYS-PASSIVE':
      return msg`This person employs or employed me`;
    case 'FAMILY-ACTIVE':
      return msg`We are of one family`;
    case 'BUSINESS-ACTIVE':
      return msg`We do or did business together`;
  }
}

/** What a member is to somebody, as the office reads it. */
export function memberWord(link: Link): MessageDescriptor {
  switch (link) {
    case 'SUPERVISES-ACTIVE':
      return msg`Supervises`;
    case 'SUPERVISES-PASSIVE':
      return msg`Is supervised by`;
    case 'TRAINED-ACTIVE':
      return msg`Trained`;
    case 'TRAINED-PASSIVE':
      return msg`Was trained by`;
    case 'EMPLOYS-ACTIVE':
      return msg`Employs`;
    case 'EMPLOYS-PASSIVE':
      return msg`Is employed by`;
    case 'FAMILY-ACTIVE':
      return msg`Is of one family with`;
    case 'BUSINESS-ACTIVE':
      return msg`Does business with`;
  }
}

/** From when to when, as far as it was said. */
export function useRelationDays(): (fromOn: string | null, untilOn: string | null) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (fromOn, untilOn) => {
    const [from, until] = [fromOn ? format.day(fromOn) : '', untilOn ? format.day(untilOn) : ''];
    if (from && until) return t`${from} to ${until}`;
    if (from) return t`since ${from}`;
    return until ? t`until ${until}` : t`goes on`;
  };
}
