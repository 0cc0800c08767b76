import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { ReactNode } from 'react';
import { Written } from '../file/written.js';
import { ACCESS_REFUSAL_WORDS, type AccessOfMine, COPY_KIND_WORDS, LONGER_ACCESS_WORDS } from './access-words.js';

type Mine = NonNullable<AccessOfMine['last']>;
/** A request without the reasons, which its asker alone reads. */
type Told = Omit<Mine, 'longerReasons' | 'reasons'> & Partial<Pick<Mine, 'longerReasons' | 'reasons'>>;
type Item = { readonly term: string; readonly value: ReactNode };

/** The days of a request, why it takes longer, and what is not given; nothing of what there is not. */
export function useAccessItems(): (told: Told) => Item[] {
  const { t } = useLingui();
  const format = useFormat();
  const day = (on: string) => format.day(on, 'long');
  return ({ askedOn, dueOn, longerMonths, longerGround, longerReasons, answeredOn, withheld, ground, reasons }) => [
    { term: t`Asked on`, value: day(askedOn) },
    ...(dueOn ? [{ term: t`Answer by`, value: day(dueOn) }] : []),
    ...(longerMonths
      ? [{ term: t`Longer by`, value: plural(longerMonths, { one: '# month', other: '# months' }) }]
      : []),
    ...(longerGround ? [{ term: t`Why it takes longer`, value: t(LONGER_ACCESS_WORDS[longerGround]) }] : []),
    ...(longerReasons ? [{ term: t`In their words, why longer`, value: <Written text={longerReasons} /> }] : []),
    ...(answeredOn ? [{ term: t`Answered on`, value: day(answeredOn) }] : []),
    ...(withheld.length > 0
      ? [{ term: t`Not given`, value: format.all(withheld.map((kind) => t(COPY_KIND_WORDS[kind]))) }]
      : []),
    ...(ground ? [{ term: t`Why it is not given`, value: t(ACCESS_REFUSAL_WORDS[ground]) }] : []),
    ...(reasons ? [{ term: t`In their words, why not`, value: <Written text={reasons} /> }] : []),
  ];
}
