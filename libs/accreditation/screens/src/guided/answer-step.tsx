import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, Form, LinkButton, Row, TextArea } from '@standing/design-system';
import { FormProblems, StaleError } from '@standing/web-core';
import { criterionAt, type Draft, type DraftCriterion, GUIDED } from './draft.js';
import { NamedPieces } from './named-pieces.js';
import { PiecePicker } from './piece-picker.js';
import { useAnswer } from './use-answer.js';

/** The most characters of an answer. */
const MOST = 2000;

const IDS = { text: 'answer-text', evidenceIds: 'answer-pieces' };

type AnswerStepProps = { readonly draft: Draft; readonly criterion: DraftCriterion };

/** One criterion: what assessors look for, what I write on it, and which pieces of my evidence show it. */
export function AnswerStep({ draft, criterion }: AnswerStepProps) {
  const { t } = useLingui();
  const work = useAnswer(draft, criterion);
  const { act, text, pieces, change, theirs } = work;
  const isStale = act.error instanceof StaleError;
  const mistakes = text.length > MOST ? { text: t`Shorten the text: it has ${MOST} characters at the most.` } : {};
  return (
    <Card title={criterion.title}>
      <p>{criterion.description}</p>
      {work.restored && <Callout>{t`What you typed and had not saved is here again.`}</Callout>}
      {theirs && <Theirs theirs={theirs} onKeep={work.keepMine} onTake={work.takeTheirs} />}
      <Form onSubmit={work.save} label={criterion.title}>
        <FormProblems
          title={t`Your answer was not saved.`}
          error={isStale ? null : act.error}
          mistakes={work.tried > 0 ? mistakes : {}}
          ids={IDS}
          tried={work.tried}
        />
        <AnswerText text={text} onChange={(value) => change({ text: value })} />
        <NamedPieces pieces={pieces} onRemove={(id) => change({ pieces: pieces.filter((one) => one.id !== id) })} />
        <PiecePicker chosen={pieces} onChange={(next) => change({ pieces: next })} />
        <Row>
          <Button type="submit" pending={act.isPending} disabled={theirs !== null}>{t`Save my answer`}</Button>
          <NextLink draft={draft} code={criterion.code} />
        </Row>
      </Form>
    </Card>
  );
}

/** The text itself, with how much is left of it. */
function AnswerText({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { t } = useLingui();
  const left = MOST - text.length;
  return (
    <>
      <TextArea
        id={IDS.text}
        label={t`What you do, and how it shows`}
        hint={t`Assessors read it without your name. Name nobody: no client, no colleague, not yourself.`}
        rows={10}
        value={text}
        onChange={onChange}
        error={left < 0 ? plural(-left, { one: '# character too many', other: '# characters too many' }) : undefined}
      />
      <p className="muted small">
        {plural(Math.max(left, 0), { one: '# character left', other: '# characters left' })}
      </p>
    </>
  );
}

function NextLink({ draft: { criteria }, code }: { readonly draft: Draft; readonly code: string }) {
  const { t } = useLingui();
  const next = criteria[criteria.findIndex((one) => one.code === code) + 1];
  const title = next?.title ?? '';
  return next ? (
    <LinkButton kind="second" href={criterionAt(next.code)}>{t`Next: ${title}`}</LinkButton>
  ) : (
    <LinkButton kind="second" href={GUIDED}>{t`Back to all steps`}</LinkButton>
  );
}

type TheirsProps = {
  readonly theirs: DraftCriterion;
  readonly onKeep: () => void;
  readonly onTake: () => void;
};

/** Another window saved the same answer: what it says, and which of the two goes on. */
function Theirs({ theirs, onKeep, onTake }: TheirsProps) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" title={t`Another window saved this answer meanwhile:`} announced>
      <p data-user-text="">{theirs.text ?? t`No text.`}</p>
      <Row>
        <Button kind="second" onPress={onKeep}>{t`Go on with what is typed here`}</Button>
        <Button kind="quiet" onPress={onTake}>{t`Take the other one`}</Button>
      </Row>
    </Callout>
  );
}
