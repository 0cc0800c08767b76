import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { MyCase } from './my-case.js';

/** That time stands still, and since when; of the reason a general class, which tells of nobody’s health and of no court. */
export function StandingStill({ paused }: Pick<MyCase, 'paused'>) {
  const { t } = useLingui();
  const format = useFormat();
  const why = {
    INFORMATION: t`Information is awaited.`,
    PARTIES: t`It was agreed with a party, or asked by one.`,
    OUTSIDE: t`Something outside the association is awaited.`,
  };
  return paused.map(({ of, since }) => {
    const day = format.day(since, 'long');
    return (
      <Callout key={of} title={t`Time stands still since ${day}`}>
        <p>{why[of]}</p>
      </Callout>
    );
  });
}
