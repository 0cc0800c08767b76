import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Engagement } from '../engagements/use-engagements.js';
import { AskFeedback } from './ask-feedback.js';
import { AskedRow } from './asked-row.js';

/** Whether feedback was asked of the client of an engagement, and of its sponsor, and what can be done about it. */
export function EngagementFeedback({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'CLIENT' | 'SPONSOR' | null>(null);
  const { id: engagementId, pseudonym, terms, feedback, sponsorFeedback } = engagement;
  const sponsor = terms?.sponsor;
  const who = asking === 'SPONSOR' && sponsor ? sponsor : pseudonym;
  return (
    <>
      <AskedRow
        feedback={feedback}
        who={pseudonym}
        link={{ kind: 'CLIENT', engagementId }}
        onAsk={() => setAsking('CLIENT')}
      />
      {sponsor && (
        <AskedRow
          feedback={sponsorFeedback}
          title={t`Sponsor: ${sponsor}`}
          who={`${sponsor}, ${pseudonym}`}
          link={{ kind: 'SPONSOR', engagementId }}
          onAsk={() => setAsking('SPONSOR')}
        />
      )}
      {asking && (
        <AskFeedback
          title={t`Ask for feedback: ${who}`}
          engagements={[engagement]}
          kinds={[asking]}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
