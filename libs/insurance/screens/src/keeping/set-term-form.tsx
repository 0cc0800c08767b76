import { useLingui } from '@lingui/react/macro';
import { Button, Form, TextField, toast } from '@standing/design-system';
import { ask, type FieldMistakes, FormProblems, useAct, useFields } from '@standing/web-core';
import { setTermMutation, TERMS_KEY } from './term.queries.js';

const IDS = { months: 'attestation-term-months' };

type TermValues = { readonly months: string };

/** Sets for how long attestations are kept; an empty term erases nothing any more. */
export function SetTermForm() {
  const { t } = useLingui();
  const act = useSetTerm();
  const { values, set, wrong, mistakes, tried, submit } = useFields<TermValues>(
    { months: '' },
    useCheckTerm(),
    act.error,
  );
  return (
    <Form onSubmit={() => submit((typed) => act.mutate(monthsIn(typed)))} label={t`Set the term`}>
      <FormProblems title={t`The term was not set.`} error={act.error} mistakes={mistakes} ids={IDS} tried={tried} />
      <p className="muted small">
        {t`Attestations whose term is over are erased the next day, those that are there already as well. They cannot be brought back. Leave it empty to erase nothing any more.`}
      </p>
      <TextField
        id={IDS.months}
        label={t`Months after the last day of the cover or of its subsequent period`}
        value={values.months}
        onChange={(months) => set({ months })}
        error={wrong('months')}
        size="short"
        inputMode="numeric"
      />
      <div>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Set the term`}</Button>
      </div>
    </Form>
  );
}

function monthsIn({ months }: TermValues): number | null {
  return months.trim() === '' ? null : Number(months.trim());
}

function useCheckTerm(): (values: TermValues) => FieldMistakes<TermValues> {
  const { t } = useLingui();
  return ({ months }) => ({
    ...(!/^\d{0,4}$/.test(months.trim()) && { months: t`Write a number of months in figures, such as 24.` }),
  });
}

function useSetTerm() {
  const { t } = useLingui();
  return useAct({
    run: (months: number | null, idempotencyKey) => ask(setTermMutation, { months, idempotencyKey }),
    touches: [TERMS_KEY],
    onDone: () => toast({ text: t`The term is set.` }),
  });
}
