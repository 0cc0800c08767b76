import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row, StatusTag, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { DecisionText } from '../file/decision-text.js';
import type { PanelOutcome } from '../words/outcome-words.js';
import type { PanelFile } from './panel-file.js';
import { concurMutation } from './panel.queries.js';
import { ProposeForm } from './propose-form.js';

type PanelDecisionProps = { readonly file: PanelFile; readonly onActed: () => void };

/** The proposal that stands, and one's own; nothing is decided before all stand by the same one. */
export function PanelDecision({ file, onActed }: PanelDecisionProps) {
  const { t } = useLingui();
  const outcomes = outcomesOf(file);
  if (outcomes.length === 0)
    return (
      <Card title={t`Decision`}>
        {file.panel === 'INTERIM_PANEL' ? (
          <p>{t`No interim measure waits for a decision of yours.`}</p>
        ) : (
          <p>{t`The panel decides once the reply is there or its time has run, and no more once it has decided.`}</p>
        )}
      </Card>
    );
  return (
    <>
      <Card title={t`The proposal that stands`}>
        {file.proposal ? (
          <Proposal proposal={file.proposal} onActed={onActed} />
        ) : (
          <p>{t`Nobody has proposed a decision yet. Any member of the panel may.`}</p>
        )}
      </Card>
      <Card title={file.proposal ? t`Propose something else` : t`Propose a decision`}>
        <ProposeForm caseId={file.id} outcomes={outcomes} replaces={Boolean(file.proposal)} onActed={onActed} />
      </Card>
    </>
  );
}

/** What the panel may decide today; nothing while it is not its turn. */
function outcomesOf({ panel, state, measure, sanction }: PanelFile): readonly PanelOutcome[] {
  switch (panel) {
    case 'PANEL':
      return state === 'INVESTIGATION' ? ['WITHDRAWAL', 'SANCTION', 'NO_BREACH'] : [];
    case 'SANCTION_PANEL':
      return outcomesOfReview(sanction);
    case 'APPEAL_PANEL':
      return state === 'APPEAL' ? ['CONFIRM', 'QUASH'] : [];
    case 'INTERIM_PANEL':
      if (measure?.state === 'PROPOSED') return ['IMPOSE', 'REFUSE'];
      return measure?.state === 'PROVISIONAL' || measure?.state === 'IN_FORCE' ? ['KEEP', 'LIFT'] : [];
  }
}

/** Other terms while the review is open; met or not wherever there is something to meet. */
function outcomesOfReview(sanction: PanelFile['sanction']): readonly PanelOutcome[] {
  if (!sanction || !['IN_FORCE', 'VARIED', 'REVIEW'].includes(sanction.state)) return [];
  const canBeMet = ['CONDITIONS', 'LEARNING_PLAN', 'REDRESS'].includes(sanction.terms.kind);
  return [
    ...(sanction.state === 'REVIEW' ? (['VARY'] as const) : []),
    ...(canBeMet ? (['MET', 'NOT_MET'] as const) : []),
  ];
}

type ProposalProps = { readonly proposal: NonNullable<PanelFile['proposal']>; readonly onActed: () => void };

function Proposal({ proposal, onActed }: ProposalProps) {
  const { t } = useLingui();
  const { id, agreed, needed, iAgreed, mine } = proposal;
  const act = useAct({
    run: (proposalId: string, idempotencyKey) => ask(concurMutation, { proposalId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`You stand by this proposal.` });
      onActed();
    },
  });
  const asked = useAskedAct(act);
  const words = {
    title: t`Stand by this proposal?`,
    does: t`You agree with what it decides and with its reasons, by name. With the last member of the panel it is decided.`,
    word: t`Stand by it`,
    failed: t`It was not recorded that you stand by it.`,
  };
  return (
    <>
      <Row>
        <StatusTag>{t`${agreed} of ${needed} stand by it`}</StatusTag>
        {iAgreed && <span className="muted">{mine ? t`You made it` : t`You stand by it`}</span>}
      </Row>
      <DecisionText decision={proposal} />
      <FormProblems title={words.failed} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
      {!iAgreed && (
        <Row>
          <Button onPress={() => asked.ask(id)}>{t`Stand by it…`}</Button>
        </Row>
      )}
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
