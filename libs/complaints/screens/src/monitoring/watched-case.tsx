import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, type ResultOf, useAct } from '@standing/web-core';
import { decisionFragment } from '../file/decision.queries.js';
import { DecisionText } from '../file/decision-text.js';
import { MeasureTexts } from '../file/measure-texts.js';
import { Earlier } from '../panel/deliberation-card.js';
import type { CaseInList } from '../queue/case-in-list.js';
import { metersFragment } from '../sanction/meter.queries.js';
import { SanctionCard } from '../sanction/sanction-card.js';
import { canWarn, WarningForm } from '../sanction/warning-form.js';
import { WrittenSteps } from '../steps/written-steps.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { ReportForm } from './report-form.js';
import { openAsMonitorMutation } from './monitoring.queries.js';

type Watched = ResultOf<typeof openAsMonitorMutation>['openAsMonitor'];

/** A case for the monitor of its sanction: what was decided and how it is kept, once they open it, and nothing that was told. */
export function WatchedCase({ listed: { id, mine } }: { readonly listed: CaseInList }) {
  const { t } = useLingui();
  const [watched, setWatched] = useState<Watched | null>(null);
  const open = useAct({
    run: async (caseId: string, idempotencyKey) =>
      (await ask(openAsMonitorMutation, { caseId, idempotencyKey })).openAsMonitor,
    onDone: setWatched,
  });
  const functions = mine.map((name) => t(FUNCTION_WORDS[name])).join(', ');
  return (
    <>
      <Card title={t`What you watch over`} busy={open.isPending}>
        <p>{t`My function in this case: ${functions}.`}</p>
        <FormProblems title={t`It could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
        {watched ? <Concerned name={watched.respondentName} /> : <NotOpened />}
        <Row>
          <Button kind={watched ? 'quiet' : 'first'} onPress={() => open.mutate(id)} pending={open.isPending}>
            {watched ? t`Read it again` : t`Open what you watch over`}
          </Button>
        </Row>
      </Card>
      {watched && <Opened watched={watched} onActed={() => open.mutate(id)} />}
    </>
  );
}

function NotOpened() {
  const { t } = useLingui();
  return (
    <p>{t`The decision, the sanction with how its conditions are kept, and its reviews. What was told in the case is not yours to read. Each opening is written down with your name and the time.`}</p>
  );
}

function Concerned({ name }: { readonly name: string }) {
  const { t } = useLingui();
  return (
    <p>
      {t`The sanction concerns:`}{' '}
      <span className="strong" data-user-text="">
        {name}
      </span>
    </p>
  );
}

type OpenedProps = { readonly watched: Watched; readonly onActed: () => void };

function Opened({ watched, onActed }: OpenedProps) {
  const { t } = useLingui();
  const { id, sanction, reviews, measure, earlierFindings, written } = watched;
  const [decision, appealDecision] = [watched.decision, watched.appealDecision].map((one) =>
    readFragment(decisionFragment, one),
  );
  return (
    <>
      {sanction && <SanctionCard sanction={sanction} />}
      {written.length > 0 && (
        <Card title={t`Reports, warnings and answers`}>
          <WrittenSteps written={written} />
        </Card>
      )}
      {sanction && <Writing caseId={id} sanction={sanction} onActed={onActed} />}
      {decision && (
        <Card title={t`Decision of the panel`}>
          <DecisionText decision={decision} />
        </Card>
      )}
      {appealDecision && (
        <Card title={t`Decision on appeal`}>
          <DecisionText decision={appealDecision} />
        </Card>
      )}
      <Card title={t`Reviews of the sanction`}>
        {reviews.length === 0 && <p>{t`It was not looked at again yet.`}</p>}
        {reviews.map((review) => (
          <DecisionText key={review.decidedOn + review.outcome} decision={review} />
        ))}
      </Card>
      {measure && <MeasureTexts measure={measure} decides={false} />}
      <Card title={t`What was found before`}>
        <Earlier closed={[]} earlier={earlierFindings} />
      </Card>
    </>
  );
}

type WritingProps = {
  readonly caseId: string;
  readonly sanction: NonNullable<Watched['sanction']>;
  readonly onActed: () => void;
};

/** What the monitor writes while the sanction goes on: a report, and a warning where something is not kept. */
function Writing({ caseId, sanction, onActed }: WritingProps) {
  const { t } = useLingui();
  const { meters } = readFragment(metersFragment, sanction);
  const goesOn = canWarn(sanction);
  if (!goesOn && meters.length === 0) return null;
  return (
    <Card title={t`What you write`}>
      <ReportForm caseId={caseId} meters={meters} onActed={onActed} />
      {goesOn && <WarningForm caseId={caseId} meters={meters} onActed={onActed} />}
    </Card>
  );
}
