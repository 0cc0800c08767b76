import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row, StatusTag, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { DecisionText } from '../file/decision-text.js';
import { canBeMet, goesOn } from '../sanction/can-be-met.js';
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
        <NotYours file={file} />
      </Card>
    );
  return (
    <>
      <Card title={t`The proposal that stands`}>
        {file.proposal ? (
          <Proposal proposal={file.proposal} byMajority={file.deliberation !== null} onActed={onActed} />
        ) : (
          <p>{t`Nobody has proposed a decision yet. Any member of the panel may.`}</p>
        )}
      </Card>
      <Card title={file.proposal ? t`Propose something else` : t`Propose a decision`}>
        <ProposeForm
          caseId={file.id}
          panel={file.panel}
          outcomes={outcomes}
          excludedBy={file.excludedBy}
          lowerLevels={file.lowerLevels}
          replaces={Boolean(file.proposal)}
          onActed={onActed}
        />
      </Card>
    </>
  );
}

/** Why there is nothing to decide. */
function NotYours({ file: { panel, deliberation } }: { readonly file: PanelFile }) {
  const { t } = useLingui();
  if (panel === 'INTERIM_PANEL') return <p>{t`No interim measure waits for a decision of yours.`}</p>;
  if (deliberation?.next) return <p>{t`The outcome follows from what you find: the steps before it come first.`}</p>;
  return (
    <p>{t`The panel decides once the hearing is closed, or in a procedure without one once the reply is there or its time has run; and no more once it has decided.`}</p>
  );
}

/** What a respondent asks of a sanction panel is decided as it stands: with the request, and not by the sanction. */
const ASKED_FOR: readonly PanelOutcome[] = ['RESTORE', 'LET_LEAVE'];

/** What the panel may decide today; nothing while it is not its turn. */
function outcomesOf({ panel, outcomes, measure, sanction }: PanelFile): readonly PanelOutcome[] {
  switch (panel) {
    case 'PANEL':
    case 'APPEAL_PANEL':
      return outcomes;
    case 'SANCTION_PANEL':
      return outcomes.some((one) => ASKED_FOR.includes(one)) ? outcomes : outcomesOfReview(sanction);
    case 'INTERIM_PANEL':
      if (measure?.state === 'PROPOSED') return ['IMPOSE', 'REFUSE'];
      return measure?.state === 'PROVISIONAL' || measure?.state === 'IN_FORCE' ? ['KEEP', 'LIFT'] : [];
  }
}

/** Other terms while the review is open; met or not wherever there is something to meet. */
function outcomesOfReview(sanction: PanelFile['sanction']): readonly PanelOutcome[] {
  if (!sanction || !goesOn(sanction)) return [];
  return [
    ...(sanction.state === 'REVIEW' ? (['VARY'] as const) : []),
    ...(canBeMet(sanction) ? (['MET', 'NOT_MET'] as const) : []),
  ];
}

type ProposalProps = {
  readonly proposal: NonNullable<PanelFile['proposal']>;
  /** More than half of the panel are enough. */
  readonly byMajority: boolean;
  readonly onActed: () => void;
};

function Proposal({ proposal, byMajority, onActed }: ProposalProps) {
  const { t } = useLingui();
  const { id, outcome, agreed, needed, iAgreed, mine } = proposal;
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
    does: byMajority
      ? t`You agree with what it decides and with its reasons, by name. Once more than half of you do it is decided.`
      : t`You agree with what it decides and with its reasons, by name. With the last member of the panel it is decided.`,
    word: t`Stand by it`,
    failed: t`It was not recorded that you stand by it.`,
  };
  return (
    <>
      <Row>
        <StatusTag>{t`${agreed} of ${needed} stand by it`}</StatusTag>
        {iAgreed && <span className="muted">{mine ? t`You made it` : t`You stand by it`}</span>}
      </Row>
      {byMajority && outcome === 'WITHDRAWAL' && <WithTheLayMember />}
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

/** A withdrawal takes more than a majority. */
function WithTheLayMember() {
  const { t } = useLingui();
  return <p className="muted">{t`A withdrawal takes the lay member among those who stand by it, or all of you.`}</p>;
}
