import { useLingui } from '@lingui/react/macro';
import { Button, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat, useSession } from '@standing/web-core';
import { HOLIDAY_WORDS } from './day-words.js';
import type { FreeDay } from './days.js';
import { setDayOffMutation } from './days.queries.js';

/** A day on which nobody works, and why. What the body set of a day ahead may be taken back. */
export function FreeDayRow({ free: { day, holiday } }: { readonly free: FreeDay }) {
  const { t } = useLingui();
  const { body } = useSession();
  const said = useFormat().day(day, 'long');
  return (
    <div className="item">
      <span className="item-main">
        {said}
        <span className="muted">{` · ${holiday ? t(HOLIDAY_WORDS[holiday]) : t`day off of the association`}`}</span>
      </span>
      {holiday === null && day > body.today && <TakeBack day={day} said={said} />}
    </div>
  );
}

function TakeBack({ day, said }: { readonly day: string; readonly said: string }) {
  const { t } = useLingui();
  const act = useAct({
    run: (taken: string, idempotencyKey) => ask(setDayOffMutation, { day: taken, off: false, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`${said} is a day like any other again.` }),
  });
  return (
    <span className="item-end">
      <FormProblems title={t`The day off was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Button
        kind="second"
        onPress={() => act.mutate(day)}
        pending={act.isPending}
        label={t`Take back the day off on ${said}`}
      >
        {t`Take back the day off`}
      </Button>
    </span>
  );
}
