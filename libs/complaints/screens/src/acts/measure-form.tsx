import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { Measure } from '../course.js';
import { orderUrgentMeasureMutation, proposeMeasureMutation } from '../step.queries.js';
import { GROUND_WORDS } from '../words/measure-words.js';
import { ConfirmDialog, type ConfirmWords } from './confirm-dialog.js';
import { useAskedAct } from './use-asked-act.js';

type Ground = NonNullable<Measure['ground']>;
type Values = { readonly ground: Ground | null; readonly reasons: string };

const GROUNDS = Object.keys(GROUND_WORDS) as Ground[];
const NONE: Values = { ground: null, reasons: '' };

export type MeasureFormProps = {
  readonly caseId: string;
  /** It cannot wait: a second officer confirms it, and it takes effect before anybody is heard. */
  readonly urgent: boolean;
};

/** An interim suspension that is asked for: what it protects, which risk, and why nothing less helps. */
export function MeasureForm({ caseId, urgent }: MeasureFormProps) {
  const { t } = useLingui();
  const words = useWords(urgent);
  const { fields, asked, ids } = useMeasure(caseId, urgent);
  const { word } = words;
  const { ground } = fields.values;
  return (
    <>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={word}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={ids}
          tried={fields.tried}
        />
        <MeasureFields fields={fields} ids={ids} />
        <Row>
          <Button type="submit" kind="second">{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked}>
        {ground && <p className="strong">{t(GROUND_WORDS[ground])}</p>}
      </ConfirmDialog>
    </>
  );
}

type MeasureFieldsProps = { readonly fields: Fields<Values>; readonly ids: Readonly<Record<keyof Values, string>> };

function MeasureFields({ fields, ids }: MeasureFieldsProps) {
  const { t } = useLingui();
  const { ground, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={ids.ground}
        label={t`What it protects`}
        value={ground}
        onChange={(value) => fields.set({ ground: GROUNDS.find((each) => each === value) ?? null })}
        error={fields.wrong('ground')}
        options={GROUNDS.map((value) => ({ value, text: t(GROUND_WORDS[value]) }))}
      />
      <TextArea
        id={ids.reasons}
        label={t`Which risk, and why nothing less helps`}
        hint={t`The risk alone, and nothing of who is right. The respondent and the interim panel read it as you write it.`}
        rows={5}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useWords(urgent: boolean): ConfirmWords {
  const { t } = useLingui();
  return urgent
    ? {
        title: t`Order an urgent suspension?`,
        does: t`Nothing happens yet, and nobody is told: another person who keeps this case must confirm it.`,
        word: t`Order an urgent suspension`,
        failed: t`The urgent suspension was not ordered.`,
      }
    : {
        title: t`Propose an interim suspension?`,
        does: t`The respondent reads it, is told by e-mail that a letter waits, and may answer within ten working days. The interim panel then decides. Nothing shows in the public register.`,
        word: t`Propose an interim suspension`,
        failed: t`The interim suspension was not proposed.`,
      };
}

function useMeasure(caseId: string, urgent: boolean) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ ground, reasons }: Values, idempotencyKey): Promise<unknown> => {
      const input = { caseId, ground: ground ?? 'PUBLIC_PROTECTION', reasons };
      const variables = { input, idempotencyKey };
      return urgent ? ask(orderUrgentMeasureMutation, variables) : ask(proposeMeasureMutation, variables);
    },
    touches: [keys.cases],
    onDone: () =>
      toast({ text: urgent ? t`Ordered. Another person must confirm it.` : t`Proposed. The respondent may answer.` }),
  });
  const check = ({ ground, reasons }: Values) => ({
    ...(ground === null && { ground: t`Say what it protects.` }),
    ...(reasons.trim() === '' && { reasons: t`Write which risk there is.` }),
  });
  const fields = useFields(NONE, check, act.error);
  const name = urgent ? 'urgent' : 'proposed';
  return { fields, asked: useAskedAct(act), ids: { ground: `${name}-ground`, reasons: `${name}-reasons` } };
}
