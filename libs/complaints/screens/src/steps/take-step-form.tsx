import { useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Form, Row, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog, type ConfirmWords } from '../acts/confirm-dialog.js';
import { Step } from '../acts/step.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import type { StepInCase } from '../course.js';
import { AnswerField } from './answer-field.js';
import { takeStepMutation } from './plain-step.queries.js';
import { type PlainStep, STEP_WORDS } from './step-words.js';
import { answersIn, type AskedInStep, placeOf, type Values } from './steps.js';

type TakeStepFormProps = {
  readonly caseId: string;
  readonly step: StepInCase & { readonly event: PlainStep };
  /** Once it is taken, where the page shows more than the lists that are read again by themselves. */
  readonly onTaken?: () => void;
};

/** A step with a form for what it asks, drawn from what the server says of it; closed until somebody means to take it. */
export function TakeStepForm({ caseId, step, onTaken }: TakeStepFormProps) {
  const { t } = useLingui();
  const { title, does } = STEP_WORDS[step.event];
  if (step.refusals.length > 0)
    return (
      <Step title={t(title)} about={t(does)} refusals={step.refusals}>
        {null}
      </Step>
    );
  return (
    <Disclosure title={t(title)}>
      <div className="stack">
        <p className="muted">{t(does)}</p>
        <StepForm caseId={caseId} step={step} {...(onTaken && { onTaken })} />
      </div>
    </Disclosure>
  );
}

function StepForm({ caseId, step, onTaken }: TakeStepFormProps) {
  const { t } = useLingui();
  const { event, asked, joint } = step;
  const words = useWords(event, joint);
  const { fields, act } = useTaking({ caseId, step, ...(onTaken && { onTaken }) });
  const again = useAskedAct(act);
  const ids = Object.fromEntries(asked.map(({ name }) => [placeOf(name), `${event.toLowerCase()}-${placeOf(name)}`]));
  const { word } = words;
  return (
    <>
      <Form onSubmit={() => fields.submit((values) => again.ask(values))} label={t(STEP_WORDS[event].title)}>
        <FormProblems
          title={words.failed}
          error={again.refused}
          mistakes={fields.mistakes}
          ids={ids}
          tried={fields.tried}
        />
        <AnswerFields asked={asked} fields={fields} ids={ids} />
        <Row>
          <Button type="submit" kind="second">{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={again} />
    </>
  );
}

type AnswerFieldsProps = {
  readonly asked: readonly AskedInStep[];
  readonly fields: Fields<Values>;
  readonly ids: Readonly<Record<string, string>>;
};

function AnswerFields({ asked, fields, ids }: AnswerFieldsProps) {
  return asked.map((one) => {
    const place = placeOf(one.name);
    return (
      <AnswerField
        key={place}
        id={ids[place] ?? place}
        asked={one}
        value={fields.values[place] ?? null}
        error={fields.wrong(place)}
        onChange={(value) => fields.set({ [place]: value })}
      />
    );
  });
}

function useWords(event: PlainStep, joint: boolean): ConfirmWords {
  const { t } = useLingui();
  const { title, does } = STEP_WORDS[event];
  const act = t(title);
  return {
    title: joint ? t`Propose this to the others: ${act}?` : t`${act}?`,
    does: joint
      ? t`Nothing happens yet: it is done once another of you stands by it. What was proposed before it falls.`
      : t(does),
    word: joint ? t`Propose it` : t`Do it`,
    failed: joint ? t`It was not proposed.` : t`It was not done.`,
  };
}

function useTaking({ caseId, step: { event, asked, joint }, onTaken }: TakeStepFormProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) =>
      ask(takeStepMutation, { input: { caseId, event, answers: answersIn(asked, values) }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: joint ? t`It is proposed to the others.` : t`It is done and recorded.` });
      onTaken?.();
    },
  });
  const missing = t`This is needed.`;
  const check = (values: Values) =>
    Object.fromEntries(
      asked
        .filter((one) => one.needed && answersIn([one], values).length === 0)
        .map(({ name }) => [placeOf(name), missing]),
    );
  return { act, fields: useFields<Values>({}, check, act.error) };
}
