import { useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat } from '@standing/web-core';
import { HOLIDAY_SET_WORDS } from './day-words.js';
import type { HolidaySet, WorkingDays } from './days.js';
import { setHolidaysMutation } from './days.queries.js';

type Values = { readonly holidays: HolidaySet };

const IDS = { holidays: 'holiday-set' };
const SETS = Object.keys(HOLIDAY_SET_WORDS) as HolidaySet[];

/** Which public holidays count today, which count later, and others from tomorrow on. */
export function HolidaysForm({ days: { holidays, later } }: { readonly days: WorkingDays }) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useSetHolidays();
  const last = later?.set ?? holidays;
  const same = t`That is set already.`;
  const fields = useFields<Values>(
    { holidays: last },
    (values) => (values.holidays === last ? { holidays: same } : {}),
    act.error,
  );
  const { values, set, wrong, mistakes, tried, submit } = fields;
  const from = later && format.day(later.from, 'long');
  const [now, then] = [holidays, last].map((each) => t(HOLIDAY_SET_WORDS[each]));
  return (
    <Form onSubmit={() => submit((chosen) => act.mutate(chosen.holidays))} label={t`Set the public holidays`}>
      <FormProblems
        title={t`The public holidays were not set.`}
        error={act.error}
        mistakes={mistakes}
        ids={IDS}
        tried={tried}
      />
      <p>{t`Counted today: ${now}.`}</p>
      {from && <p>{t`From ${from}: ${then}.`}</p>}
      <RadioGroup
        id={IDS.holidays}
        label={t`Which public holidays are no working days`}
        hint={t`They are worked out for each year. What you set counts from tomorrow on; no day that has begun changes.`}
        value={values.holidays}
        onChange={(value) => set({ holidays: SETS.find((each) => each === value) ?? last })}
        error={wrong('holidays')}
        options={SETS.map((each) => ({ value: each, text: t(HOLIDAY_SET_WORDS[each]) }))}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Set from tomorrow on`}</Button>
      </Row>
    </Form>
  );
}

function useSetHolidays() {
  const { t } = useLingui();
  return useAct({
    run: (holidays: HolidaySet, idempotencyKey) => ask(setHolidaysMutation, { holidays, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is set from tomorrow on.` }),
  });
}
