import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { TermsSummary } from '../sanction/terms-summary.js';
import { concurInStepMutation } from './plain-step.queries.js';
import { isPlainStep, STEP_WORDS } from './step-words.js';
import type { StepProposal } from './steps.js';
import { Answers } from './written-steps.js';

type StepProposedProps = { readonly proposal: StepProposal; readonly onActed: () => void };

/** What one of several proposes that they do together: read first, then stood by, each for themself. */
export function StepProposed({ proposal, onActed }: StepProposedProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { event, answers, proposedOn, iAgreed } = proposal;
  const day = format.day(proposedOn);
  const title = isPlainStep(event) ? t(STEP_WORDS[event].title) : t`Offer an agreed outcome`;
  return (
    <Card title={t`What is proposed`}>
      <p className="strong">{title}</p>
      <p className="muted">{t`Proposed on ${day}. It is done once enough of you stand by it.`}</p>
      <Answers answers={answers} />
      {proposal.sanction && <TermsSummary terms={proposal.sanction} />}
      {iAgreed ? (
        <p>{t`You stand by it. It waits for another of you.`}</p>
      ) : (
        <StandBy id={proposal.id} onActed={onActed} />
      )}
    </Card>
  );
}

function StandBy({ id, onActed }: { readonly id: string; readonly onActed: () => void }) {
  const { t } = useLingui();
  const act = useAct({
    run: (proposalId: string, idempotencyKey) => ask(concurInStepMutation, { proposalId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`You stand by it.` });
      onActed();
    },
  });
  const asked = useAskedAct(act);
  const words = {
    title: t`Stand by this proposal?`,
    does: t`You say for yourself that it is so, with the reasons as they are written. With enough of you it is done at once.`,
    word: t`Stand by it`,
    failed: t`It was not recorded that you stand by it.`,
  };
  return (
    <>
      <FormProblems title={words.failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button onPress={() => asked.ask(id)}>{t`Stand by it…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
