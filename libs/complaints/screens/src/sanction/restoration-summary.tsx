import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Restoration } from './restoration.js';
import { TermsSummary } from './terms-summary.js';

const STATE_WORDS: Readonly<Record<Restoration['state'], MessageDescriptor>> = {
  NONE: msg`Not asked for so far`,
  ASKED: msg`Asked for; it waits for a panel`,
  GRANTED: msg`Granted: another accreditation may be applied for`,
  REFUSED: msg`Refused`,
};

/** Where a restoration stands, by its days, and under which conditions it was granted. */
export function RestorationSummary({ restoration }: { readonly restoration: Restoration }) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, mayApplyFrom, askedOn, decidedOn, conditions } = restoration;
  const again = state === 'REFUSED' ? t`May be asked for again from` : t`May be asked for from`;
  return (
    <>
      <SummaryList
        items={[
          { term: t({ context: 'restoration', message: 'Where it stands' }), value: t(STATE_WORDS[state]) },
          ...(mayApplyFrom && state !== 'ASKED' ? [{ term: again, value: format.day(mayApplyFrom, 'long') }] : []),
          ...(askedOn ? [{ term: t`Asked for on`, value: format.day(askedOn, 'long') }] : []),
          ...(decidedOn ? [{ term: t`Decided on`, value: format.day(decidedOn, 'long') }] : []),
        ]}
      />
      {conditions && (
        <>
          <h3>{t`Under these conditions, from that day on`}</h3>
          <TermsSummary terms={conditions} />
        </>
      )}
    </>
  );
}
