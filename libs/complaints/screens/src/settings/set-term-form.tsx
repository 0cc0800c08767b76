import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields } from '@standing/web-core';
import type { RetentionTerm } from './term-words.js';
import { setRetentionMutation } from './terms.queries.js';

type Values = { readonly months: string };
type SetTermFormProps = { readonly term: RetentionTerm; readonly ended: string };

/** Whole months, inside their bounds; a shorter time makes cases overdue that ended before, which is said first. */
export function SetTermForm({ term: { endedHow, months, least, most }, ended }: SetTermFormProps) {
  const { t } = useLingui();
  const ids = { months: `months-${endedHow}` };
  const act = useSetTerm(endedHow);
  const outside = t`Write whole months in figures, from ${least} to ${most}.`;
  const same = t`That is set already.`;
  const fields = useFields<Values>(
    { months: String(months) },
    ({ months: typed }) => {
      const wanted = monthsIn(typed);
      if (wanted === null || wanted < least || wanted > most) return { months: outside };
      return wanted === months ? { months: same } : {};
    },
    act.error,
  );
  const { values, set, wrong, mistakes, tried, submit } = fields;
  const isShorter = (monthsIn(values.months) ?? months) < months;
  return (
    <Form onSubmit={() => submit((typed) => act.mutate(monthsIn(typed.months) ?? months))} label={t`Months: ${ended}`}>
      <FormProblems title={t`The months were not set.`} error={act.error} mistakes={mistakes} ids={ids} tried={tried} />
      <TextField
        id={ids.months}
        label={t`Months`}
        hint={t`From ${least} to ${most}.`}
        value={values.months}
        onChange={(typed) => set({ months: typed })}
        error={wrong('months')}
        size="short"
        inputMode="numeric"
      />
      {isShorter && (
        <p role="status">{t`That is shorter: the time of cases that ended before may be over at once. Each still waits for two registrars and thirty days.`}</p>
      )}
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Set the months`}</Button>
      </Row>
    </Form>
  );
}

function monthsIn(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

function useSetTerm(endedHow: RetentionTerm['endedHow']) {
  const { t } = useLingui();
  return useAct({
    run: (months: number, idempotencyKey) => ask(setRetentionMutation, { endedHow, months, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`The months are set.` }),
  });
}
