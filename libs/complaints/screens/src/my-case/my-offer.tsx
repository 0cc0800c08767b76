import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { PreviewList } from '../sanction/preview-list.js';
import { TermsSummary } from '../sanction/terms-summary.js';
import { LastDay } from './last-day.js';
import type { MyCase, MyCaseProps } from './my-case.js';
import { MyStepForm } from './my-steps.js';

type Offer = NonNullable<MyCase['offer']>;

/** An agreed outcome in full: its terms, what the register would say, until when; then to accept it or not. */
export function MyOffer({ found, offer, onActed }: MyCaseProps & { readonly offer: Offer }) {
  const { t } = useLingui();
  const { terms, reasons, preview, acceptUntil } = offer;
  const steps = found.steps.filter(
    ({ event }) => event === 'ACCEPT_AGREED_OUTCOME' || event === 'REFUSE_AGREED_OUTCOME',
  );
  return (
    <Card title={t`An outcome that is offered to you`}>
      <WhatBecame offer={offer} />
      <h3>{t`What it is based on`}</h3>
      <Written text={reasons} />
      <h3>{t`Its terms`}</h3>
      <TermsSummary terms={terms} />
      <h3>{t`What the public will read, if it took effect today`}</h3>
      <PreviewList previews={preview} />
      {steps.length > 0 && (
        <>
          {acceptUntil && <LastDay day={acceptUntil} what={t`You can accept it until this day`} />}
          <p>{t`You need not accept. If you refuse it or say nothing, a panel hears your case. You may be helped by a person of your choice.`}</p>
        </>
      )}
      {steps.map((step) => (
        <MyStepForm key={step.event} found={found} step={step} onActed={onActed} />
      ))}
    </Card>
  );
}

function WhatBecame({ offer: { offeredOn, acceptedOn, endedOn } }: { readonly offer: Offer }) {
  const { t } = useLingui();
  const format = useFormat();
  const offered = format.day(offeredOn, 'long');
  const accepted = acceptedOn && format.day(acceptedOn, 'long');
  const ended = endedOn && format.day(endedOn, 'long');
  if (accepted) return <p>{t`You accepted it on ${accepted}: it is the decision of your case.`}</p>;
  if (ended) return <p>{t`It is over since ${ended}. A panel hears your case, and does not read it.`}</p>;
  return (
    <p>{t`Offered by the assessors of your case on ${offered}. Nothing of it is decided unless you accept it.`}</p>
  );
}
