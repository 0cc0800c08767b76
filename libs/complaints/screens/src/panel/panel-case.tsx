import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import { BundleCard } from '../bundle/bundle-card.js';
import { AskingCard } from '../custody/asking-card.js';
import { EvidenceCard } from '../evidence/evidence-card.js';
import { NotesCard } from '../notes/notes-card.js';
import { MeasureTexts } from '../file/measure-texts.js';
import { CaseFile } from '../file/case-file.js';
import { decisionFragment } from '../file/decision.queries.js';
import { openCaseAsPanelMutation } from '../file/panel-file.queries.js';
import type { CaseInList } from '../queue/case-in-list.js';
import { TimesCard } from '../times/times-card.js';
import { SanctionCard } from '../sanction/sanction-card.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { StepProposed } from '../steps/step-proposed.js';
import { DeliberationCard, Earlier } from './deliberation-card.js';
import { PanelDecision } from './panel-decision.js';
import type { PanelFile } from './panel-file.js';
import { PanelSteps } from './panel-steps.js';

/** Those that may let time stand still, and so read how long the case took. */
const MAY_PAUSE: readonly PanelFile['panel'][] = ['PANEL', 'APPEAL_PANEL'];

/** A case for a member of its panel: the file, what is proposed, and nothing of how the case is kept. */
export function PanelCase({ listed }: { readonly listed: CaseInList }) {
  const { t } = useLingui();
  const [file, setFile] = useState<PanelFile | null>(null);
  const open = useAct({
    run: async (caseId: string, idempotencyKey) =>
      (await ask(openCaseAsPanelMutation, { caseId, idempotencyKey })).openCaseAsPanel,
    onDone: setFile,
  });
  const again = () => open.mutate(listed.id);
  const mine = listed.mine.map((name) => t(FUNCTION_WORDS[name])).join(', ');
  return (
    <>
      <Card title={t`The file`} busy={open.isPending}>
        <p>{t`My function in this case: ${mine}.`}</p>
        <FormProblems title={t`The file could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
        {file ? (
          <FileOrNotYet file={file} />
        ) : (
          <p>{t`What was told, the charges and the reply. Each opening is written down with your name and the time.`}</p>
        )}
        <Row>
          <Button kind={file ? 'quiet' : 'first'} onPress={again} pending={open.isPending}>
            {file ? t`Read it again` : t`Open the file`}
          </Button>
        </Row>
      </Card>
      {file && <BundleCard caseId={listed.id} mine={listed.mine} />}
      {file && <EvidenceCard caseId={listed.id} mine={listed.mine} />}
      <AskingCard caseId={listed.id} mine={listed.mine} />
      <NotesCard caseId={listed.id} mine={listed.mine} />
      {file?.sanction && <SanctionCard sanction={file.sanction} />}
      {file?.measure && <MeasureTexts measure={file.measure} />}
      {file && MAY_PAUSE.includes(file.panel) && <TimesCard caseId={listed.id} />}
      {file && <OfDeliberation file={file} onActed={again} />}
      <PanelSteps caseId={listed.id} {...(file && { onTaken: again })} />
      {file && <PanelDecision file={file} onActed={again} />}
    </>
  );
}

/** A panel that hears a case reads its file once the bundle was served to the parties. */
function FileOrNotYet({ file }: { readonly file: PanelFile }) {
  const { t } = useLingui();
  const [decision, appealDecision] = [file.decision, file.appealDecision].map((one) =>
    readFragment(decisionFragment, one),
  );
  if (file.charges !== null || file.allegations.length > 0)
    return <CaseFile file={{ ...file, decision, appealDecision }} />;
  return <p>{t`The file is yours to read once the bundle was served to the parties, and not before.`}</p>;
}

/** The way to the outcome, what was found before, and what another member proposes on it. */
function OfDeliberation({ file, onActed }: { readonly file: PanelFile; readonly onActed: () => void }) {
  const { t } = useLingui();
  const { panel, deliberation, earlierFindings, stepProposal } = file;
  return (
    <>
      {deliberation && <DeliberationCard deliberation={deliberation} earlier={earlierFindings} />}
      {panel === 'APPEAL_PANEL' && earlierFindings && (
        <Card title={t`What was found before`}>
          <Earlier closed={[]} earlier={earlierFindings} />
        </Card>
      )}
      {stepProposal && <StepProposed proposal={stepProposal} onActed={onActed} />}
    </>
  );
}
