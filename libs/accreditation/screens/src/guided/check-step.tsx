import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Row, Stack, SummaryList, TextLink } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat, useSession } from '@standing/web-core';
import { FeeTold } from '../fees/fee-told.js';
import { usePieceWords } from '../judging/evidence-words.js';
import { ReportText } from '../judging/report-shown.js';
import { type HandedOver, WordsText } from '../judging/words-shown.js';
import { criterionAt, type Draft, type DraftCriterion, stepAt } from './draft.js';
import { submitApplicationMutation } from './guided.queries.js';
import { HoldsUntil } from './holds-until.js';
import { keptAnswer } from './kept-answer.js';
import type { SentApplication } from './sent.js';
import { ACCOMMODATION_WORDS, STATEMENT_WORDS } from './statement-words.js';
import { useAfterStale } from './use-after-stale.js';

type CheckStepProps = { readonly draft: Draft; readonly onSent: (application: SentApplication) => void };

/** All that would be sent, with the way to change each; then the button that sends exactly that. */
export function CheckStep({ draft, onSent }: CheckStepProps) {
  const { t } = useLingui();
  const { title } = draft.level;
  const { personId } = useSession();
  const act = useAct({
    run: (revision: number, idempotencyKey) => ask(submitApplicationMutation, { revision, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: ({ submitApplication: { id, level } }) => {
      for (const { code: criterion } of draft.criteria) keptAnswer.forget({ personId, draftId: draft.id, criterion });
      onSent({ id, title: level.title });
    },
  });
  useAfterStale(act.error);
  return (
    <Stack gap="large">
      <Written draft={draft} />
      {draft.supervisorReport && <Report report={draft.supervisorReport} />}
      {draft.feedbackWords && <Words handed={draft.feedbackWords} />}
      <Rest draft={draft} />
      <Card title={t({ message: 'Fee', context: 'payment' })}>
        <FeeTold kind="FIRST" level={draft.level.code} />
      </Card>
      <HoldsUntil draft={draft} />
      <InTheWay draft={draft} />
      <FormProblems title={t`Your application was not sent.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button
          onPress={() => act.mutate(draft.revision)}
          pending={act.isPending}
          disabled={draft.refusalsToSubmit.length > 0}
        >{t`Apply for ${title}`}</Button>
        <span className="muted">{t`Nothing of it changes once it is sent.`}</span>
      </Row>
    </Stack>
  );
}

/** What keeps it from being sent, and what would not be sent with it. */
function InTheWay({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const unsaved = useUnsaved(draft);
  const { refusalsToSubmit: refusals } = draft;
  return (
    <>
      {unsaved.map(({ code, title: criterion }) => (
        <Callout key={code} tone="warn" title={t`Something that you typed on “${criterion}” is not saved.`}>
          <TextLink href={criterionAt(code)}>{t`Go there`}</TextLink>
        </Callout>
      ))}
      {refusals.length > 0 && (
        <Callout tone="warn" title={t`It cannot be sent yet:`}>
          <ul className="bullets">
            {refusals.map(({ code, message, path }) => (
              <li key={`${code} ${path ?? ''}`}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}

/** The criteria on which this browser keeps something that is not saved. */
function useUnsaved({ id: draftId, criteria }: Draft): readonly DraftCriterion[] {
  const { personId } = useSession();
  return criteria.filter(({ code: criterion }) => keptAnswer.read({ personId, draftId, criterion }) !== null);
}

function Written({ draft: { criteria } }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const words = usePieceWords();
  if (criteria.length === 0) return null;
  return (
    <Card title={t`Competence grid`}>
      <ul className="rows">
        {criteria.map(({ code, title, text, pieces }) => (
          <li key={code} className="stack" data-gap="small">
            <Row justify="between">
              <h3>{title}</h3>
              <TextLink href={criterionAt(code)}>{t`Change: ${title}`}</TextLink>
            </Row>
            {text && <p data-user-text="">{text}</p>}
            {pieces.map((piece) => (
              <p key={piece.id} className="muted">
                {words(piece)}
              </p>
            ))}
            {!text && pieces.length === 0 && (
              <p className="muted">{t`Nothing: assessors look at your evidence alone.`}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Report({ report }: { readonly report: NonNullable<Draft['supervisorReport']> }) {
  const { t } = useLingui();
  return (
    <Card title={t`Your supervisor’s report`}>
      <ReportText report={report} />
      <p>
        <TextLink href={stepAt('report')}>{t`Change the report`}</TextLink>
      </p>
    </Card>
  );
}

function Words({ handed }: { readonly handed: HandedOver }) {
  const { t } = useLingui();
  return (
    <Card title={t`Words of feedback`}>
      <WordsText handed={handed} />
      <p>
        <TextLink href={stepAt('feedback')}>{t`Change whether they go with it`}</TextLink>
      </p>
    </Card>
  );
}

function Rest({ draft: { level, statements, accommodation } }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const affirmed = statements.flatMap(({ code, affirmedOn }) => {
    return affirmedOn ? [`${t(STATEMENT_WORDS[code])} (${format.day(affirmedOn)})`] : [];
  });
  return (
    <Card title={t`The rest`}>
      <SummaryList
        items={[
          { term: t`Level`, value: level.title },
          { term: t`What you need`, value: accommodation ? t(ACCOMMODATION_WORDS[accommodation]) : t`Not said` },
          { term: t`You affirm`, value: affirmed.length > 0 ? affirmed.join(' ') : t`Nothing yet` },
        ]}
      />
      <Row>
        <TextLink href={stepAt('accommodation')}>{t`Change what you need`}</TextLink>
        <TextLink href={stepAt('statements')}>{t`Change what you affirm`}</TextLink>
      </Row>
    </Card>
  );
}
