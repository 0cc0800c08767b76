import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Row, toast } from '@standing/design-system';
import { FormProblems, keys, useAct } from '@standing/web-core';
import type { StepInCase } from '../course.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { PLAIN_STEPS, type PlainEvent } from './plain-steps.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

type PlainStepFormProps = {
  readonly caseId: string;
  readonly event: PlainEvent;
  readonly refusals: StepInCase['refusals'];
  /** Shown with the step, whether or not it is refused. */
  readonly children?: ReactNode;
};

/** A step without a form: what it is for, and one more question before it is taken. */
export function PlainStepForm({ caseId, event, refusals, children }: PlainStepFormProps) {
  const { t } = useLingui();
  const { run, title, about, word: verb, question, does, failed, done } = PLAIN_STEPS[event];
  const act = useAct({
    run: (id: string, idempotencyKey) => run(id, idempotencyKey),
    touches: [keys.cases],
    onDone: () => toast({ text: t(done) }),
  });
  const asked = useAskedAct(act);
  const word = t(verb);
  const words = { title: t(question), does: t(does), word, failed: t(failed) };
  return (
    <>
      <Step title={t(title)} about={t(about)} refusals={refusals} note={children}>
        <FormProblems title={t(failed)} error={asked.refused} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => asked.ask(caseId)} kind="second">{t`${word}…`}</Button>
        </Row>
      </Step>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}
