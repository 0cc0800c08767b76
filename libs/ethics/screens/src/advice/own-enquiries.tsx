import { useLingui } from '@lingui/react/macro';
import { Card, Disclosure, EmptyState } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Enquiry } from './advice.queries.js';
import { Exchange } from './exchange.js';
import { useStateWords } from './use-state-words.js';

/** What the reader asked under their name. */
export function OwnEnquiries({ enquiries }: { readonly enquiries: readonly Enquiry[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { words } = useStateWords();
  const titleOf = ({ askedOn, state }: Enquiry) => `${format.day(askedOn, 'long')} · ${words[state]}`;
  return (
    <Card title={t`What I asked under my name`}>
      {enquiries.length === 0 ? (
        <EmptyState
          sentence={t`Nothing. What you ask under your name stands here, with its answer, until it is erased.`}
        />
      ) : (
        enquiries.map((enquiry) => (
          <Disclosure key={enquiry.id} title={titleOf(enquiry)} openAtFirst={enquiry.state === 'ANSWERED'}>
            <Exchange enquiry={enquiry} own={{ id: enquiry.id }} />
          </Disclosure>
        ))
      )}
    </Card>
  );
}
