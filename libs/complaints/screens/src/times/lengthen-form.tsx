import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, RadioGroup, Row, TextArea, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { LENGTHENING_GROUND_WORDS } from '../words/lengthening-words.js';
import type { Lengthening, LengtheningChoice } from './times.js';
import { askForLongerMutation } from './times.queries.js';

type Values = {
  readonly ground: Lengthening['ground'] | null;
  readonly reviewOn: string | null;
  readonly reasons: string;
};

type LengthenFormProps = { readonly caseId: string; readonly choice: LengtheningChoice };

const idsOf = (clock: string) => ({
  ground: `longer-ground-${clock}`,
  reviewOn: `longer-review-${clock}`,
  reasons: `longer-reasons-${clock}`,
});

/** On what ground one of the body's own times is to be longer, and why; of informing the respondent, until when it waits. */
export function LengthenForm({ caseId, choice }: LengthenFormProps) {
  const { t } = useLingui();
  const { act, fields } = useLengthen(caseId, choice);
  const ids = idsOf(choice.clock);
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Propose that it be longer`}>
      <FormProblems
        title={t`It was not proposed.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <What choice={choice} />
      <LengthenFields fields={fields} choice={choice} />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Propose it`}</Button>
      </Row>
    </Form>
  );
}

function What({ choice: { clock, until } }: { readonly choice: LengtheningChoice }) {
  const { t } = useLingui();
  const format = useFormat();
  if (clock === 'K17')
    return (
      <p className="muted">{t`The law gives a month. It may be longer only where informing would put proof or a person in danger, and is looked at again within three months. Another registrar of the case confirms it.`}</p>
    );
  const day = until ? format.day(until, 'long') : null;
  return (
    <p className="muted">
      {t`It may take ninety days longer, once. Nothing is due later before another registrar of the case confirms it; both parties are told of the new day then.`}
      {day !== null && ` ${t`That would be ${day}.`}`}
    </p>
  );
}

function LengthenFields({ fields, choice }: { readonly fields: Fields<Values>; readonly choice: LengtheningChoice }) {
  const { t } = useLingui();
  const ids = idsOf(choice.clock);
  const { ground, reviewOn, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={ids.ground}
        label={t`On what ground`}
        value={ground}
        onChange={(value) => fields.set({ ground: choice.grounds.find((one) => one === value) ?? null })}
        error={fields.wrong('ground')}
        options={choice.grounds.map((one) => ({ value: one, text: t(LENGTHENING_GROUND_WORDS[one]) }))}
      />
      {choice.clock === 'K17' && (
        <DateField
          id={ids.reviewOn}
          label={t`Looked at again on`}
          value={reviewOn}
          onChange={(day) => fields.set({ reviewOn: day })}
          error={fields.wrong('reviewOn')}
        />
      )}
      <TextArea
        id={ids.reasons}
        label={t`Your reasons`}
        hint={t`Those who may let time stand still in this case read them, and no party.`}
        rows={4}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}

function useLengthen(caseId: string, { clock }: LengtheningChoice) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ ground, reviewOn, reasons }: Values, idempotencyKey) =>
      ask(askForLongerMutation, {
        input: { caseId, clock, ground: ground ?? 'NEW_FACTS', reviewOn, reasons },
        idempotencyKey,
      }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is proposed, and waits for another registrar of the case.` }),
  });
  const check = ({ ground, reviewOn, reasons }: Values) => ({
    ...(ground === null && { ground: t`Say on what ground.` }),
    ...(clock === 'K17' && reviewOn === null && { reviewOn: t`Give the day on which it is looked at again.` }),
    ...(reasons.trim() === '' && { reasons: t`Write your reasons.` }),
  });
  return { act, fields: useFields<Values>({ ground: null, reviewOn: null, reasons: '' }, check, act.error) };
}
