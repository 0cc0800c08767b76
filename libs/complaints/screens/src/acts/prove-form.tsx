import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import type { StepInCase } from '../course.js';
import { proveServiceMutation } from '../step.queries.js';
import { ConfirmDialog, type ConfirmWords } from './confirm-dialog.js';
import { Step } from './step.js';
import { useAskedAct } from './use-asked-act.js';

const IDS = { on: 'service-on' };

type ProveFormProps = { readonly caseId: string; readonly refusals: StepInCase['refusals'] };
type Values = { readonly on: string | null };

/** The day on which a registered letter brought the charges; whoever opens them here proves it by that alone. */
export function ProveForm({ caseId, refusals }: ProveFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { fields, asked } = useProve(caseId);
  const { on } = fields.values;
  const words = useWords();
  return (
    <Step
      title={t`Record the proof of service`}
      about={t`When the respondent opens the charges here, that proves it by itself. Record a registered letter otherwise.`}
      refusals={refusals}
    >
      <Form onSubmit={() => fields.submit((values) => values.on && asked.ask(values.on))} label={t`Proof of service`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <DateField
          id={IDS.on}
          label={t`Day on which the letter came`}
          value={on}
          onChange={(day) => fields.set({ on: day })}
          error={fields.wrong('on')}
        />
        <Row>
          <Button type="submit" kind="second">{t`Record the proof…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        <SummaryList items={[{ term: t`The letter came on`, value: on ? format.day(on, 'full') : '' }]} />
      </ConfirmDialog>
    </Step>
  );
}

function useWords(): ConfirmWords {
  const { t } = useLingui();
  return {
    title: t`Record the proof of service?`,
    does: t`The respondent’s time to reply runs from the day on which the letter came.`,
    word: t`Record the proof`,
    failed: t`The proof was not recorded.`,
  };
}

function useProve(caseId: string) {
  const { t } = useLingui();
  const act = useAct({
    run: (on: string, idempotencyKey) => ask(proveServiceMutation, { caseId, on, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The proof is recorded. The time to reply runs.` }),
  });
  const missing = t`Give the day on which the letter came.`;
  const fields = useFields<Values>({ on: null }, ({ on }) => (on === null ? { on: missing } : {}), act.error);
  return { fields, asked: useAskedAct(act) };
}
