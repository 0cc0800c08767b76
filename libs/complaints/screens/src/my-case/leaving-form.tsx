import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, CheckboxGroup, Form, Row, TextArea, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { useClauses } from '../use-clauses.js';
import { proposeLeavingMutation } from './leaving.queries.js';

const IDS = { admitted: 'leaving-admitted', text: 'leaving-text' };

type LeavingFormProps = {
  readonly reference: string;
  /** The clauses on which the charges are founded. */
  readonly clauses: readonly string[];
  readonly onActed: () => void;
};
type Values = { readonly admitted: readonly string[]; readonly text: string };
const NOTHING: Values = { admitted: [], text: '' };

/** What is admitted, charge by charge and in the member's words; asked once more before it is sent. */
export function LeavingForm(props: LeavingFormProps) {
  const { t } = useLingui();
  const { fields, asked } = useLeaving(props);
  const words = {
    title: t`Propose to leave?`,
    does: t`You admit all that you are charged with. Three people who had no part in your case, and those who keep it, read it as you wrote it. If they agree, your accreditation ends on that day, and there is no appeal.`,
    word: t`Propose to leave`,
    failed: t`Your proposal was not sent.`,
  };
  return (
    <>
      <Form onSubmit={() => fields.submit((values) => asked.ask(values))} label={words.word}>
        <FormProblems
          title={words.failed}
          error={asked.refused}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <AdmittedField clauses={props.clauses} fields={fields} />
        <TextArea
          id={IDS.text}
          label={t`What you admit, in your words`}
          hint={t`What you did, when, and to whom, as far as the charges name it.`}
          rows={10}
          value={fields.values.text}
          onChange={(text) => fields.set({ text })}
          error={fields.wrong('text')}
        />
        <Row>
          <Button type="submit" kind="second">{t`Propose to leave…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={asked} />
    </>
  );
}

type AdmittedFieldProps = Pick<LeavingFormProps, 'clauses'> & {
  readonly fields: ReturnType<typeof useLeaving>['fields'];
};

function AdmittedField({ clauses, fields }: AdmittedFieldProps) {
  const { t } = useLingui();
  const { data: sections = [] } = useClauses();
  const known = new Map(sections.flatMap((section) => section.clauses.map(({ code, text }) => [code, text] as const)));
  return (
    <CheckboxGroup
      id={IDS.admitted}
      label={t`What I admit`}
      hint={t`Each clause on which the charges are founded. It can be proposed only with all of them.`}
      value={fields.values.admitted}
      onChange={(chosen) => fields.set({ admitted: clauses.filter((code) => chosen.includes(code)) })}
      error={fields.wrong('admitted')}
    >
      {clauses.map((code) => (
        <Checkbox key={code} value={code}>
          {[code, known.get(code)].filter(Boolean).join(' ')}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function useLeaving({ reference, clauses, onActed }: LeavingFormProps) {
  const { t } = useLingui();
  const act = useAct({
    run: ({ admitted, text }: Values, idempotencyKey) =>
      ask(proposeLeavingMutation, { input: { reference, admitted: [...admitted], text }, idempotencyKey }),
    touches: [keys.myCases],
    onDone: () => {
      toast({ text: t`Your proposal is sent.` });
      onActed();
    },
  });
  const missing = {
    admitted: t`Tick each clause: it can be proposed only with all of them.`,
    text: t`Write what you admit.`,
  };
  const check = ({ admitted, text }: Values) => ({
    ...(admitted.length < clauses.length ? { admitted: missing.admitted } : {}),
    ...(text.trim() === '' ? { text: missing.text } : {}),
  });
  const fields = useFields<Values>(NOTHING, check, act.error);
  return { fields, asked: useAskedAct(act) };
}
