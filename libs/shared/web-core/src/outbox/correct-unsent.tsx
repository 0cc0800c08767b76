import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, DurationField, Form, Row } from '@standing/design-system';
import { FormProblems } from '../form/form-problems.js';
import { type FieldMistakes, useFields } from '../form/use-fields.js';
import { useFormat } from '../format/use-format.js';
import { corrected } from './changes.js';
import { useOutbox } from './outbox-context.js';
import type { Unsent } from './unsent.js';

type Values = { readonly heldOn: string | null; readonly minutes: number | null };

const IDS = { heldOn: 'unsent-day', minutes: 'unsent-length' };

/** Another day or length for a line that was not accepted; it is sent again as it is then. */
export function CorrectUnsent({ line, onClose }: { readonly line: Unsent; readonly onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { change } = useOutbox();
  const { heldOn, minutes } = line.input;
  const { values, set, wrong, mistakes, tried, submit } = useFields<Values>({ heldOn, minutes }, useCheck(), null);
  const send = (whole: Values) => {
    void change(line, (each) => corrected(each, { heldOn: whole.heldOn ?? '', minutes: whole.minutes ?? 0 }));
    onClose();
  };
  return (
    <Dialog title={t`Change before it is sent`} open onClose={onClose}>
      <Form onSubmit={() => submit(send)} label={t`Change before it is sent`}>
        <FormProblems title={t`It was not changed.`} ids={IDS} error={null} mistakes={mistakes} tried={tried} />
        <Row align="start">
          <DateField
            id={IDS.heldOn}
            label={t`Day`}
            value={values.heldOn}
            onChange={(day) => set({ heldOn: day })}
            error={wrong('heldOn')}
          />
          <DurationField
            id={IDS.minutes}
            label={t`Length`}
            value={values.minutes}
            onChange={(length) => set({ minutes: length })}
            say={format.duration}
            error={wrong('minutes')}
          />
        </Row>
        <div>
          <Button type="submit">{t`Send it again`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function useCheck(): (values: Values) => FieldMistakes<Values> {
  const { t } = useLingui();
  return ({ heldOn, minutes }) => ({
    ...(heldOn === null && { heldOn: t`Give the day.` }),
    ...(minutes === null && { minutes: t`Write the length, for example 1h30.` }),
  });
}
