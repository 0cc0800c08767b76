import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat, useSession } from '@standing/web-core';
import { setDayOffMutation } from './days.queries.js';

type Values = { readonly day: string | null };

const IDS = { day: 'day-off' };
const NONE: Values = { day: null };

/** A day that is ahead, on which nobody works. */
export function DayOffForm() {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const act = useAct({
    run: (day: string, idempotencyKey) => ask(setDayOffMutation, { day, off: true, idempotencyKey }),
    touches: [keys.cases],
    onDone: (_, day) => {
      const said = format.day(day, 'long');
      toast({ text: t`Nobody works on ${said}.` });
      fields.reset(NONE);
    },
  });
  const check = ({ day }: Values) => (day === null || day <= today ? { day: t`Give a day that is ahead.` } : {});
  const fields = useFields(NONE, check, act.error);
  const { values, set, wrong, mistakes, tried, submit } = fields;
  return (
    <Form onSubmit={() => submit(({ day }) => act.mutate(day ?? ''))} label={t`Set a day off`}>
      <FormProblems title={t`The day off was not set.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
      <DateField
        id={IDS.day}
        label={t`Day on which nobody works`}
        hint={t`From tomorrow on.`}
        value={values.day}
        onChange={(day) => set({ day })}
        error={wrong('day')}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Set the day off`}</Button>
      </Row>
    </Form>
  );
}
