import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Leaving } from './leaving.js';

const STATE_WORDS: Readonly<Record<Leaving['state'], MessageDescriptor>> = {
  ASKED: msg`Proposed; it waits for a sanction panel`,
  ACCEPTED: msg`Accepted: the accreditation ended by consent`,
  REFUSED: msg`Refused: the procedure goes on`,
  TAKEN_BACK: msg`Taken back: the procedure goes on`,
  OVERTAKEN: msg`Overtaken: the case is decided after its hearing`,
};

/** Where a proposal to leave stands, by its days. */
export function LeavingSummary({ leaving: { state, askedOn, endedOn } }: { readonly leaving: Leaving }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <SummaryList
      items={[
        { term: t({ context: 'leaving', message: 'Where it stands' }), value: t(STATE_WORDS[state]) },
        { term: t`Proposed on`, value: format.day(askedOn, 'long') },
        ...(endedOn ? [{ term: t`Over since`, value: format.day(endedOn, 'long') }] : []),
      ]}
    />
  );
}
