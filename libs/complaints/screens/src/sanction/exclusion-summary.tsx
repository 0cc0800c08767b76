import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Exclusion } from './sanction.js';

const STATE_WORDS: Readonly<Record<Exclusion['state'], MessageDescriptor>> = {
  RECOMMENDED: msg`Recommended; the organ named by the statutes decides on it`,
  RECORDED: msg`One registrar recorded what the organ decided; another confirms it`,
  EXCLUDED: msg`The organ excluded the member`,
  NOT_EXCLUDED: msg`The organ did not exclude the member`,
};

/** Where an exclusion from membership stands, who decides it, and on which days: the register reads nothing of it. */
export function ExclusionSummary({ exclusion }: { readonly exclusion: Exclusion }) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, organ, recommendedOn, organMetOn, calledOn, confirmedOn } = exclusion;
  const days = [
    { term: t`Recommended by the panel on`, day: recommendedOn },
    { term: t`The member was called on`, day: calledOn },
    { term: t`The organ met on`, day: organMetOn },
    { term: t`Confirmed by a second registrar on`, day: confirmedOn },
  ];
  return (
    <>
      <h3>{t`Exclusion from membership`}</h3>
      <p>{t(STATE_WORDS[state])}</p>
      <SummaryList
        items={[
          ...(organ ? [{ term: t`Organ that decides it`, value: <span data-user-text="">{organ}</span> }] : []),
          ...days.flatMap(({ term, day }) => (day ? [{ term, value: format.day(day, 'long') }] : [])),
        ]}
      />
      {state === 'EXCLUDED' ? (
        <p>{t`Membership has ended. Coming back is for the statutes: the organ is asked, and not this platform. The public register says what it says of the withdrawal, and nothing more.`}</p>
      ) : (
        <p>{t`The recommendation ends no membership, and the public register says nothing of it.`}</p>
      )}
    </>
  );
}
