import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, DurationField, Form, Row } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useFormat } from '@standing/web-core';
import { COUNT_IDS, CountFields, type Counts } from '../groups/count-fields.js';
import { useCheckCounts } from '../groups/use-check-counts.js';
import { countOf } from '../sessions/session-values.js';
import type { Answer } from './use-answers.js';
import type { ToConfirm } from './use-desk.js';

const IDS = { heldOn: 'correct-day', minutes: 'correct-length', ...COUNT_IDS };

type Values = Counts & { readonly heldOn: string | null; readonly minutes: number | null };

export type CorrectDialogProps = {
  readonly session: ToConfirm;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
};

/** Another day, length or number of people, as the supervisor knows them; what the coach said is kept beside. */
export function CorrectDialog({ session, onAnswer, onClose }: CorrectDialogProps) {
  const { t } = useLingui();
  const { heldOn, minutes, form, coachName } = session;
  const fields = useFields<Values>(valuesOf(session), useCheck(session), null);
  const { values } = fields;
  const send = () =>
    onAnswer({
      kind: 'CORRECT',
      heldOn: values.heldOn ?? heldOn,
      minutes: values.minutes ?? minutes,
      contracted: form === 'INDIVIDUAL' ? null : (countOf(values.contracted) ?? null),
      present: form === 'INDIVIDUAL' ? null : (countOf(values.present) ?? null),
    });
  return (
    <Dialog title={t`Correct a session with ${coachName}`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit(send)} label={t`Correct a session with ${coachName}`}>
        <FormProblems
          title={t`The correction was not sent.`}
          ids={IDS}
          error={null}
          mistakes={fields.mistakes}
          tried={fields.tried}
        />
        <DayAndLength fields={fields} />
        {form !== 'INDIVIDUAL' && <CountFields {...fields} peers={form === 'PEER'} />}
        <p className="muted small">{t`Both versions are kept, yours and the coach’s; yours counts.`}</p>
        <Row>
          <Button type="submit">{t`Correct and confirm`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function DayAndLength({ fields: { values, set, wrong } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      <DateField
        id={IDS.heldOn}
        label={t`Day it took place`}
        value={values.heldOn}
        onChange={(heldOn) => set({ heldOn })}
        error={wrong('heldOn')}
      />
      <DurationField
        id={IDS.minutes}
        label={t`Length`}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
        say={format.duration}
        error={wrong('minutes')}
      />
    </>
  );
}

function valuesOf({ heldOn, minutes, contracted, present }: ToConfirm): Values {
  return { heldOn, minutes, contracted: contracted?.toString() ?? '', present: present?.toString() ?? '' };
}

function useCheck(session: ToConfirm) {
  const { t } = useLingui();
  const checkCounts = useCheckCounts();
  const before = valuesOf(session);
  return (values: Values) => ({
    ...(values.heldOn === null && { heldOn: t`Give the day.` }),
    ...(values.minutes === null && { minutes: t`Write the length, for example 1h30.` }),
    ...(isSame(values, before) && { minutes: t`Change something, or confirm it as it is.` }),
    ...checkCounts({ ...values, form: session.form }),
  });
}

function isSame(one: Values, other: Values): boolean {
  return (
    one.heldOn === other.heldOn &&
    one.minutes === other.minutes &&
    one.contracted.trim() === other.contracted &&
    one.present.trim() === other.present
  );
}
