import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, Form, RadioGroup, Row, TextArea } from '@standing/design-system';
import { type Fields, FormProblems } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { ACCESS_REFUSAL_WORDS, type AccessRequest, COPY_KIND_WORDS, COPY_KINDS } from './access-words.js';
import { GROUNDS, useAnswer, type Values } from './use-answer.js';

type IdsProps = { readonly ids: Readonly<Record<keyof Values, string>>; readonly fields: Fields<Values> };

/** Gives the copy, a part of it, or refuses; while it is not known who asks, only that. */
export function AnswerForm({ request }: { readonly request: AccessRequest }) {
  const { t } = useLingui();
  const { id, standing } = request;
  const { fields, asked, pending } = useAnswer(id);
  const { answer } = fields.values;
  const ids = {
    ...{ answer: `access-answer-${id}`, withheld: `access-withheld-${id}` },
    ...{ ground: `access-ground-${id}`, reasons: `access-reasons-${id}` },
  };
  const words = useQuestion(answer === 'REFUSED');
  return (
    <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={t`Answer the request`}>
      <FormProblems
        title={words.failed}
        error={asked.refused}
        mistakes={fields.mistakes}
        ids={ids}
        tried={fields.tried}
      />
      <AnswerField ids={ids} fields={fields} isKnown={standing === 'WAITS'} />
      {answer === 'GIVEN_IN_PART' && <WithheldField ids={ids} fields={fields} />}
      {answer !== null && answer !== 'GIVEN' && <WhyFields ids={ids} fields={fields} isKnown={standing === 'WAITS'} />}
      <Row>
        <Button type="submit" pending={pending}>{t`Answer…`}</Button>
      </Row>
      <ConfirmDialog words={words} asked={asked} />
    </Form>
  );
}

/** What is asked once more. */
function useQuestion(refuses: boolean) {
  const { t } = useLingui();
  return {
    title: refuses ? t`Refuse the request?` : t`Give the copy?`,
    does: refuses
      ? t`The asker reads the ground and your reasons, and that they may complain to the supervisory authority.`
      : t`The copy is made now, of what they may read today, and lies ready for them for thirty days.`,
    word: refuses ? t`Refuse it` : t`Give it`,
    failed: t`It was not answered.`,
  };
}

function AnswerField({ ids, fields, isKnown }: IdsProps & { readonly isKnown: boolean }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      id={ids.answer}
      label={t`Your answer`}
      value={fields.values.answer}
      onChange={(value) => fields.set({ answer: value as Values['answer'] })}
      error={fields.wrong('answer')}
      options={[
        ...(isKnown
          ? [
              { value: 'GIVEN', text: t`Give the copy` },
              { value: 'GIVEN_IN_PART', text: t`Give a part of it` },
            ]
          : []),
        { value: 'REFUSED', text: t({ message: 'Refuse', context: 'request for a copy' }) },
      ]}
    />
  );
}

function WithheldField({ ids, fields }: IdsProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={ids.withheld}
      label={t`What is held back`}
      value={fields.values.withheld}
      onChange={(chosen) => fields.set({ withheld: COPY_KINDS.filter((kind) => chosen.includes(kind)) })}
      error={fields.wrong('withheld')}
    >
      {COPY_KINDS.map((kind) => (
        <Checkbox key={kind} value={kind}>
          {t(COPY_KIND_WORDS[kind])}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function WhyFields({ ids, fields, isKnown }: IdsProps & { readonly isKnown: boolean }) {
  const { t } = useLingui();
  const { ground, reasons } = fields.values;
  return (
    <>
      <RadioGroup
        id={ids.ground}
        label={t`Why it is not given`}
        value={ground}
        onChange={(value) => fields.set({ ground: GROUNDS.find((one) => one === value) ?? null })}
        error={fields.wrong('ground')}
        options={GROUNDS.filter((one) => (one === 'NOT_IDENTIFIED') !== isKnown).map((value) => ({
          value,
          text: t(ACCESS_REFUSAL_WORDS[value]),
        }))}
      />
      <TextArea
        id={ids.reasons}
        label={t`Your reasons for the asker`}
        hint={t`Whoever asked reads them. Write nothing of anybody else, nor why somebody might be in danger.`}
        rows={3}
        value={reasons}
        onChange={(text) => fields.set({ reasons: text })}
        error={fields.wrong('reasons')}
      />
    </>
  );
}
