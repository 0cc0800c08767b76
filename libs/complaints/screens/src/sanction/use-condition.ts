import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCountryNames } from '@standing/web-core';
import type { Condition } from './sanction.js';
import { CONDITION_WORDS } from './sanction-words.js';

/** A condition in words, with its number or its country. */
export function useCondition(): (condition: Condition) => string {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  return ({ code, amount, country }) => {
    if (code === 'SUPERVISION_EVERY' && amount !== null)
      return t`Supervision at least every ${plural(amount, { one: '# week', other: '# weeks' })}`;
    if (code === 'DEVELOPMENT_HOURS' && amount !== null)
      return t`${plural(amount, { one: '# hour', other: '# hours' })} of continuing professional development on ethics`;
    if (code === 'INSURED_IN' && country !== null) {
      const name = nameOf(country);
      return t`Insured in: ${name}`;
    }
    return t(CONDITION_WORDS[code]);
  };
}
