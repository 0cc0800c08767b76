import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { Step } from '../acts/step.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { canBeMet, goesOn } from './can-be-met.js';
import type { ConditionCode, ConditionMeter, MeterState, Sanction } from './sanction.js';
import { METER_WORDS } from './sanction-words.js';
import { useCondition } from './use-condition.js';
import { warnOfBreachMutation } from './warning.queries.js';

const IDS = { conditions: 'warning-conditions', reasons: 'warning-reasons' };
/** What is not kept, or of which no record shows anything: a warning names nothing else. */
const OPEN: readonly MeterState[] = ['AT_RISK', 'MISSED', 'NOT_MEASURED'];

/** Whether there may be something to warn of: the sanction goes on, and is one that is met or not. */
export function canWarn(sanction: Pick<Sanction, 'state' | 'terms'>): boolean {
  return goesOn(sanction) && canBeMet(sanction);
}

type WarningFormProps = {
  readonly caseId: string;
  readonly meters: readonly ConditionMeter[];
  readonly onActed?: () => void;
};
type Values = { readonly conditions: readonly ConditionCode[]; readonly reasons: string };
const NOTHING: Values = { conditions: [], reasons: '' };

/** A warning to the respondent: which conditions are not kept, and how that can be put right. */
export function WarningForm({ caseId, meters, onActed }: WarningFormProps) {
  const { t } = useLingui();
  const open = meters.filter(({ state }) => OPEN.includes(state));
  return (
    <Step
      title={t`Warn the respondent in writing`}
      about={t`They are told by a letter, and read it here. They have fourteen days from the day on which it is proved that it came, and may answer. Before that nobody can find the sanction not met.`}
    >
      {meters.length > 0 && open.length === 0 ? (
        <p>{t`Every condition is kept by the records of today: there is nothing to warn of.`}</p>
      ) : (
        <WarningFields caseId={caseId} meters={open} {...(onActed && { onActed })} />
      )}
    </Step>
  );
}

function WarningFields({ meters, ...props }: WarningFormProps) {
  const { t } = useLingui();
  const { fields, asked } = useWarning({ meters, ...props });
  const words = {
    title: t`Give this warning?`,
    does: t`The respondent reads it as you wrote it, with how each condition stands today. So do those who keep the case and those who decide on the sanction. It takes the place of a warning before.`,
    word: t`Warn`,
    failed: t`The warning was not given.`,
  };
  return (
    <>
      <Form onSubmit={() => fields.submit(asked.ask)} label={t`Warn the respondent in writing`}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        {meters.length > 0 && <ConditionsField meters={meters} fields={fields} />}
        <TextArea
          id={IDS.reasons}
          label={t`What is not kept, and how it can be put right`}
          hint={t`Nothing of what a client said, and no name of one.`}
          rows={6}
          value={fields.values.reasons}
          onChange={(reasons) => fields.set({ reasons })}
          error={fields.wrong('reasons')}
        />
        <Row>
          <Button type="submit">{t`Warn…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}

type Fields = ReturnType<typeof useWarning>['fields'];
type ConditionsFieldProps = { readonly meters: readonly ConditionMeter[]; readonly fields: Fields };

function ConditionsField({ meters, fields }: ConditionsFieldProps) {
  const { t } = useLingui();
  const say = useCondition();
  const codes = meters.map(({ condition }) => condition.code);
  return (
    <CheckboxGroup
      id={IDS.conditions}
      label={t`Which conditions it names`}
      value={fields.values.conditions}
      onChange={(chosen) => fields.set({ conditions: codes.filter((code) => chosen.includes(code)) })}
      error={fields.wrong('conditions')}
    >
      {meters.map(({ condition, state }) => (
        <Checkbox key={condition.code} value={condition.code}>
          {`${say(condition)} (${t(METER_WORDS[state])})`}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function useWarning({ caseId, meters, onActed }: WarningFormProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (values: Values, idempotencyKey) =>
      ask(warnOfBreachMutation, { input: { caseId, ...values, conditions: [...values.conditions] }, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => {
      toast({ text: t`The warning is given. The respondent is told by a letter.` });
      fields.reset(NOTHING);
      onActed?.();
    },
  });
  const missing = { conditions: t`Choose at least one condition.`, reasons: t`Write this text.` };
  const check = ({ conditions, reasons }: Values) => ({
    ...(meters.length > 0 && conditions.length === 0 ? { conditions: missing.conditions } : {}),
    ...(reasons.trim() === '' ? { reasons: missing.reasons } : {}),
  });
  const fields = useFields<Values>(NOTHING, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
