import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCountryNames, useFormat, useMoney } from '@standing/web-core';
import { ACTIVITIES, activityWord } from '../cover-words.js';
import { codeOf, type Proposal } from './taking-over.js';

/** A field as the form calls it. */
export function fieldWord(field: Proposal['field']): MessageDescriptor {
  switch (field) {
    case 'INSURER':
      return msg`Insurer`;
    case 'BROKER':
      return msg`Broker`;
    case 'POLICY_REFERENCE':
      return msg`Policy reference`;
    case 'INSURED_NAME':
      return msg`Name insured`;
    case 'STARTS_ON':
      return msg`First day`;
    case 'ENDS_ON':
      return msg`Last day`;
    case 'ACTIVITY':
      return msg`Activities covered`;
    case 'TERRITORY':
      return msg`Territory, in its words`;
    case 'COUNTRY':
      return msg`Countries in which it covers your practice`;
    case 'LIMIT_PER_CLAIM':
      return msg`Limit for one claim`;
    case 'LIMIT_AGGREGATE':
      return msg`Limit for a year`;
    case 'DEFENCE_COSTS':
      return msg`Costs of a defence`;
    case 'TRIGGER':
      return msg`What triggers the cover`;
    case 'RETROACTIVE_ON':
      return msg`Retroactive date`;
    case 'SUBSEQUENT_MONTHS':
      return msg`Subsequent period`;
  }
}

/** A proposal as it is said. */
export function useProposalWords(): (proposal: Proposal) => string {
  const { t } = useLingui();
  const format = useFormat();
  const money = useMoney();
  const { nameOf } = useCountryNames();
  return (proposal) => {
    const { field, value, currency } = proposal;
    const code = codeOf(proposal);
    const activity = ACTIVITIES.find((each) => each === code);
    const months = Number(value);
    if (currency) return money(Number(value), currency);
    if (field === 'COUNTRY') return nameOf(value);
    if (activity) return t(activityWord(activity));
    if (field === 'TRIGGER') return code === 'CLAIM' ? t`The claim` : t`The harmful act`;
    if (field === 'DEFENCE_COSTS') return code === 'WITHIN' ? t`Within the limit` : t`On top of the limit`;
    if (field === 'SUBSEQUENT_MONTHS') return t`${plural(months, { one: '# month', other: '# months' })}`;
    return /^(STARTS|ENDS|RETROACTIVE)_ON$/.test(field) ? format.day(value, 'long') : value;
  };
}

/** Where on its page something stands. */
export function placeWord({ x, y, width, height }: Proposal['place']): MessageDescriptor {
  const [row, column] = [third(y + height / 2), third(x + width / 2)];
  const words = [
    [msg`upper left`, msg`upper middle`, msg`upper right`],
    [msg`middle left`, msg({ message: 'in the middle', context: 'place on a page' }), msg`middle right`],
    [msg`lower left`, msg`lower middle`, msg`lower right`],
  ] as const;
  return words[row][column];
}

function third(share: number): 0 | 1 | 2 {
  return share < 1 / 3 ? 0 : share > 2 / 3 ? 2 : 1;
}
