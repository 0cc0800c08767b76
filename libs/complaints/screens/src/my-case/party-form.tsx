import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, toast } from '@standing/design-system';
import { FormProblems, keys, useAct, useFields } from '@standing/web-core';
import { ConfirmDialog, type ConfirmWords } from '../acts/confirm-dialog.js';
import { useAskedAct } from '../acts/use-asked-act.js';
import { AnswerField } from '../steps/answer-field.js';
import { answersIn, type AskedInStep, placeOf, type Values } from '../steps/steps.js';

type PartyFormProps = {
  /** What its fields are called after. */
  readonly id: string;
  readonly asked: readonly AskedInStep[];
  readonly words: ConfirmWords;
  /** What is written, where the name of the field does not say it. */
  readonly label?: string;
  /** Said once it is sent. */
  readonly sent: string;
  readonly run: (values: Values, idempotencyKey: string) => Promise<unknown>;
  readonly onActed?: (() => void) | undefined;
};

/** What a respondent does in their case, with what it asks; asked once more, since it cannot be undone. */
export function PartyForm({ id, asked, words, label, sent, run, onActed }: PartyFormProps) {
  const { t } = useLingui();
  const { word, failed } = words;
  const act = useAct({
    run,
    touches: [keys.myCases],
    onDone: () => {
      toast({ text: sent });
      onActed?.();
    },
  });
  const fields = useFields<Values>({}, useUnanswered(asked), act.error);
  const again = useAskedAct(act);
  const ids = Object.fromEntries(asked.map(({ name }) => [placeOf(name), `${id}-${placeOf(name)}`]));
  return (
    <>
      <Form onSubmit={() => fields.submit((values) => again.ask(values))} label={word}>
        <FormProblems title={failed} error={again.refused} mistakes={fields.mistakes} ids={ids} tried={fields.tried} />
        {asked.map((one) => {
          const place = placeOf(one.name);
          return (
            <AnswerField
              key={place}
              id={ids[place] ?? place}
              asked={one}
              {...(label && one.kind === 'TEXT' && { label })}
              value={fields.values[place] ?? null}
              error={fields.wrong(place)}
              onChange={(value) => fields.set({ [place]: value })}
            />
          );
        })}
        <Row>
          <Button type="submit" kind="second">{t`${word}…`}</Button>
        </Row>
      </Form>
      <ConfirmDialog words={words} asked={again} />
    </>
  );
}

/** What is needed and not answered. */
function useUnanswered(asked: readonly AskedInStep[]) {
  const { t } = useLingui();
  return (values: Values) => {
    const open = asked.filter((one) => one.needed && answersIn([one], values).length === 0);
    return Object.fromEntries(open.map(({ name }) => [placeOf(name), t`This is needed.`]));
  };
}
