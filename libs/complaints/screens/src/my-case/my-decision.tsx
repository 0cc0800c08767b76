import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { ask, useFormat } from '@standing/web-core';
import { DecisionText } from '../file/decision-text.js';
import { Written } from '../file/written.js';
import type { AskedInStep } from '../steps/steps.js';
import { SanctionCard } from '../sanction/sanction-card.js';
import { LastDay } from './last-day.js';
import { appealDecisionMutation } from './my-acts.queries.js';
import type { MyCase, MyCaseProps } from './my-case.js';
import { PartyForm } from './party-form.js';
import { WriteForm } from './write-form.js';

type MyDecisionProps = MyCaseProps & { readonly decision: NonNullable<MyCase['decision']> };

/** What was decided and why, then the appeal: its last day, the form, or what became of it. */
export function MyDecision({ found, decision, onActed }: MyDecisionProps) {
  const { t } = useLingui();
  const { appealDecision } = found;
  return (
    <>
      {appealDecision && (
        <Card title={t`What was decided on your appeal`}>
          <DecisionText decision={appealDecision} />
        </Card>
      )}
      <Card title={t`What was decided`}>
        <DecisionText decision={decision} />
        {found.sanction && !found.sanction.fromOn && (
          <p>{t`It has not taken effect. Until it does, the public register shows you as before.`}</p>
        )}
      </Card>
      {found.sanction && <SanctionCard sanction={found.sanction} />}
      <AppealCard found={found} onActed={onActed} />
    </>
  );
}

function AppealCard({ found, onActed }: MyCaseProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { appealGrounds, appealedOn, appealUntil, refusalsToAppeal } = found;
  if (appealGrounds) {
    const day = appealedOn ? format.day(appealedOn, 'long') : '';
    return (
      <Card title={t`Your appeal`}>
        <p className="muted">{t`Sent on ${day}. Three people who had no part in the decision read it.`}</p>
        <Written text={appealGrounds} />
      </Card>
    );
  }
  return (
    <Card title={t`If you do not agree`}>
      {refusalsToAppeal.length > 0 ? (
        refusalsToAppeal.map(({ message }) => <p key={message}>{message}</p>)
      ) : (
        <>
          {appealUntil && <LastDay day={appealUntil} what={t`You can appeal until this day`} />}
          <p>{t`You say why you do not agree, here. Three people who had no part in the decision read it anew. They may confirm the decision or quash it.`}</p>
          <AppealForm found={found} onActed={onActed} />
        </>
      )}
    </Card>
  );
}

const GROUNDS = {
  procedure: 'PROCEDURE',
  facts: 'FACTS',
  sanction: 'SANCTION',
  'new-evidence': 'NEW_EVIDENCE',
  bias: 'BIAS',
} as const;
const ASKED: readonly AskedInStep[] = [
  { name: 'APPEAL_GROUND', kind: 'CHOICE', of: Object.keys(GROUNDS), needed: true },
  { name: 'REASONS', kind: 'TEXT', of: [], needed: true },
];

function AppealForm({ found: { reference, appealAsksGround }, onActed }: MyCaseProps) {
  const { t } = useLingui();
  const words = {
    title: t`Send your appeal?`,
    does: t`The registrars of this case and the appeal panel read it as you wrote it. The decision is looked at anew.`,
    word: t`Send my appeal`,
    failed: t`Your appeal was not sent.`,
  };
  if (appealAsksGround)
    return (
      <PartyForm
        id="my-appeal"
        asked={ASKED}
        words={words}
        label={t`Why you do not agree`}
        sent={t`Your appeal is sent.`}
        run={({ appealGround, reasons }, idempotencyKey) => {
          const ground = GROUNDS[appealGround as keyof typeof GROUNDS];
          return ask(appealDecisionMutation, { reference, text: String(reasons), ground, idempotencyKey });
        }}
        onActed={onActed}
      />
    );
  return (
    <WriteForm
      id="my-appeal"
      label={t`Why you do not agree`}
      hint={t`What was overlooked, what was understood wrongly, or why the consequence is too heavy.`}
      words={words}
      sent={t`Your appeal is sent.`}
      run={(text, idempotencyKey) => ask(appealDecisionMutation, { reference, text, idempotencyKey })}
      onActed={onActed}
    />
  );
}
