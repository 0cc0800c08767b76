import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  ACCESS_REFUSAL_WORDS,
  ACCESS_STANDING_WORDS,
  COPY_KIND_WORDS,
  LONGER_ACCESS_WORDS,
} from '@standing/complaints/screens';
import type { ReactNode } from 'react';
import { useWords } from '../parts/page-context.js';
import type { AccessTold } from '../props/access.js';

type Last = NonNullable<AccessTold['last']>;

/** Where the last request stands, by when it is answered, and why it takes longer or is not given. */
export function AccessStands({ last }: { readonly last: Last }) {
  const { t } = useLingui();
  const words = useWords();
  const { standing, askedOn, dueOn, isLate, longerMonths, longerGround, longerReasons } = last;
  const { answeredOn, ground, withheld, reasons } = last;
  const day = (on: string | null) => on && words.day(on, 'long');
  return (
    <>
      <dl className="answers">
        <Item term={t`Your request`}>{t(ACCESS_STANDING_WORDS[standing])}</Item>
        <Item term={t`Asked on`}>{day(askedOn)}</Item>
        <Item term={t`Answer by`}>{day(dueOn)}</Item>
        <Item term={t`Longer by`}>
          {longerMonths && <Plural value={longerMonths} one="# month" other="# months" />}
        </Item>
        <Item term={t`Why it takes longer`}>{longerGround && t(LONGER_ACCESS_WORDS[longerGround])}</Item>
        <Item term={t`In their words, why longer`}>{longerReasons}</Item>
        <Item term={t`Answered on`}>{day(answeredOn)}</Item>
        <Item term={t`Not given`}>{withheld.map((kind) => t(COPY_KIND_WORDS[kind])).join(', ')}</Item>
        <Item term={t`Why it is not given`}>{ground && t(ACCESS_REFUSAL_WORDS[ground])}</Item>
        <Item term={t`In their words, why not`}>{reasons}</Item>
      </dl>
      {isLate && (
        <p>
          <Trans>It should have been answered by now. You may complain to the supervisory authority.</Trans>
        </p>
      )}
    </>
  );
}

/** A line, where there is anything to say in it. */
function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === null || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd className="as-typed">{children}</dd>
    </div>
  );
}
