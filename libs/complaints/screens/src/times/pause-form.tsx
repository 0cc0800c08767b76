import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, daysBetween, type Fields, FormProblems, keys, useAct, useFields, useSession } from '@standing/web-core';
import { PAUSE_WORDS } from '../words/pause-words.js';
import type { PauseChoice, PauseReason } from './times.js';
import { pauseClocksMutation } from './times.queries.js';

type Values = { readonly reason: PauseReason | null; readonly reviewOn: string | null; readonly reasons: string };

const IDS = { reason: 'pause-reason', reviewOn: 'pause-review', reasons: 'pause-reasons' };
const NONE: Values = { reason: null, reviewOn: null, reasons: '' };

type PauseFormProps = { readonly caseId: string; readonly choices: readonly PauseChoice[] };

/** For what time stands still, and the day on which it runs again by itself; no longer than the reader may give. */
export function PauseForm({ caseId, choices }: PauseFormProps) {
  const { t } = useLingui();
  const { fields, act } = usePause(caseId, choices);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Let time stand still`}>
      <FormProblems
        title={t`Time does not stand still.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <p className="muted">{t`Acknowledging, telling the complainant, an appeal and an interim measure are never held up. Both parties read that time stands still, and never why.`}</p>
      <PauseFields fields={fields} choices={choices} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Let time stand still`}</Button>
      </Row>
    </Form>
  );
}

type PauseFieldsProps = { readonly fields: Fields<Values>; readonly choices: readonly PauseChoice[] };

function PauseFields({ fields, choices }: PauseFieldsProps) {
  const { t } = useLingui();
  const { reason, reviewOn, reasons } = fields.values;
  const needsReasons = choices.some((choice) => choice.needsReasons);
  return (
    <>
      <RadioGroup
        id={IDS.reason}
        label={t`Why`}
        value={reason}
        onChange={(value) => fields.set({ reason: choices.find((each) => each.reason === value)?.reason ?? null })}
        error={fields.wrong('reason')}
        options={choices.map((choice) => ({ value: choice.reason, text: t(PAUSE_WORDS[choice.reason]) }))}
      />
      <DateField
        id={IDS.reviewOn}
        label={t`Day on which time runs again by itself`}
        value={reviewOn}
        onChange={(day) => fields.set({ reviewOn: day })}
        error={fields.wrong('reviewOn')}
      />
      <TextArea
        id={IDS.reasons}
        label={needsReasons ? t`Your reasons` : t`Your reasons, if you write any`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function usePause(caseId: string, choices: readonly PauseChoice[]) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ reason, reviewOn, reasons }: Values, idempotencyKey) => {
      const input = { caseId, reason: reason ?? 'INFO', reviewOn: reviewOn ?? '', reasons };
      return ask(pauseClocksMutation, { input, idempotencyKey });
    },
    touches: [keys.cases],
    onDone: () => toast({ text: t`Time stands still from today.` }),
  });
  return { act, fields: useFields(NONE, useCheck(choices), act.error) };
}

/** What is refused before it is sent: no reason, no day ahead, longer than allowed, or no reasons of those who decide. */
function useCheck(choices: readonly PauseChoice[]) {
  const { t } = useLingui();
  const { body } = useSession();
  return ({ reason, reviewOn, reasons }: Values) => {
    const { longestDays, needsReasons = false } = choices.find((each) => each.reason === reason) ?? {};
    const days = reviewOn === null ? 0 : daysBetween(body.today, reviewOn);
    const most = longestDays ?? null;
    const left = most ?? 0;
    return {
      ...(reason === null && { reason: t`Say why.` }),
      ...(days <= 0 && { reviewOn: t`Give a day that is ahead.` }),
      ...(most !== null &&
        days > most && {
          reviewOn: plural(left, {
            one: 'For this reason you may give # day yet.',
            other: 'For this reason you may give # days yet.',
          }),
        }),
      ...(needsReasons && reasons.trim() === '' && { reasons: t`Write your reasons.` }),
    };
  };
}
