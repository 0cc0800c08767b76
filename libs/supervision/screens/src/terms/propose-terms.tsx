import { useLingui } from '@lingui/react/macro';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  DurationField,
  Form,
  RadioGroup,
  Row,
  TextField,
  toast,
} from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { proposeTermsMutation } from './terms.queries.js';
import { formWord, limitWord } from './terms-words.js';
import type { AgreementWithTerms, Terms } from './use-terms.js';

const FORMS: readonly Terms['form'][] = ['INDIVIDUAL', 'GROUP', 'PEER'];
const ALWAYS: readonly Terms['limits'][number][] = ['LEGAL_DUTY', 'SERIOUS_HARM'];
const ASKED: readonly Terms['limits'][number][] = ['ONGOING_BREACH', 'EVIDENCE_FRAUD'];
const IDS = { form: 'terms-form', everyWeeks: 'terms-weeks', minutes: 'terms-minutes', limits: 'terms-limits' };

type Draft = {
  readonly form: string | null;
  readonly everyWeeks: string;
  readonly minutes: number | null;
  readonly limits: readonly string[];
};
type ProposeProps = { readonly agreement: AgreementWithTerms; readonly onClose: () => void };

/** How, how often, and which limits beside those that always stand; the supervisor is asked by mail to sign. */
export function ProposeTerms({ agreement, onClose }: ProposeProps) {
  const { t } = useLingui();
  const { name } = agreement.supervisor;
  const act = useAct({
    run: (draft: Draft, idempotencyKey) =>
      ask(proposeTermsMutation, { agreementId: agreement.id, terms: inputOf(draft), idempotencyKey }),
    touches: [keys.agreements],
    onDone: () => {
      toast({ text: t`${name} is asked by mail to sign.` });
      onClose();
    },
  });
  const fields = useFields<Draft>(draftOf(agreement), useCheck(), act.error);
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  return (
    <Form onSubmit={() => fields.submit(act.mutate)} label={t`Propose other terms`}>
      <FormProblems title={t`The terms were not sent.`} ids={IDS} {...problems} />
      <TermsFields fields={fields} />
      <Row>
        <Button type="submit" pending={act.isPending}>{t`Send the terms`}</Button>
        <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function TermsFields({ fields: { values, set, wrong } }: { readonly fields: Fields<Draft> }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <RadioGroup
        label={t`How supervision is held`}
        value={values.form}
        onChange={(form) => set({ form })}
        options={FORMS.map((form) => ({ value: form, text: t(formWord(form)) }))}
      />
      <TextField
        id={IDS.everyWeeks}
        label={t`One session every how many weeks?`}
        hint={t`Leave it empty where you agree on each date.`}
        value={values.everyWeeks}
        onChange={(everyWeeks) => set({ everyWeeks })}
        size="short"
        error={wrong('everyWeeks')}
      />
      <DurationField
        id={IDS.minutes}
        label={t`Length of a session (optional)`}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
        say={format.duration}
        error={wrong('minutes')}
      />
      <LimitsField chosen={values.limits} onChange={(limits) => set({ limits })} error={wrong('limits')} />
    </>
  );
}

type LimitsProps = {
  readonly chosen: readonly string[];
  readonly onChange: (limits: readonly string[]) => void;
  readonly error: string | undefined;
};

function LimitsField({ chosen, onChange, error }: LimitsProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={IDS.limits}
      label={t`When else may it be said outside?`}
      hint={t`Supervision is confidential. What the law requires, and serious and imminent danger, are limits always.`}
      value={chosen}
      onChange={onChange}
      error={error}
    >
      {ASKED.map((limit) => (
        <Checkbox key={limit} value={limit}>
          {t(limitWord(limit))}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ everyWeeks }: Draft) =>
    everyWeeks.trim() === '' || /^\d{1,2}$/.test(everyWeeks.trim())
      ? {}
      : { everyWeeks: t`Write a number of weeks from 1 to 52, or leave it empty.` };
}

/** It begins with what is in force. */
function draftOf({ terms }: AgreementWithTerms): Draft {
  const inForce = terms.find(({ state }) => state === 'AGREED');
  return {
    form: inForce?.form ?? 'INDIVIDUAL',
    everyWeeks: inForce?.everyWeeks ? String(inForce.everyWeeks) : '',
    minutes: inForce?.minutes ?? null,
    limits: ASKED.filter((limit) => inForce?.limits.includes(limit)),
  };
}

function inputOf({ form, everyWeeks, minutes, limits }: Draft) {
  return {
    form: FORMS.find((one) => one === form) ?? 'INDIVIDUAL',
    everyWeeks: everyWeeks.trim() === '' ? null : Number(everyWeeks),
    minutes,
    limits: [...ALWAYS, ...ASKED.filter((limit) => limits.includes(limit))],
  };
}
