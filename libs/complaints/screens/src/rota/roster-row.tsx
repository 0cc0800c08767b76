import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, Form, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFields, useFormat, useSession } from '@standing/web-core';
import { POST_WORDS } from '../settings/procedure/procedure-words.js';
import { takeOffRosterMutation } from './rota.queries.js';
import type { RosterEntry } from './rota-words.js';

/** Somebody on a roster, from when until when, and a day to take them off where they are not yet. */
export function RosterRow({ entry }: { readonly entry: RosterEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const { person, post, fromOn, endsOn, keptByOffice } = entry;
  const from = format.day(fromOn);
  const until = endsOn && format.day(endsOn);
  const name = person.name ?? '';
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong" data-user-text="">
          {name}
        </span>
        <span className="muted">
          {` · ${t(POST_WORDS[post])} · `}
          {until ? t`${from} to the day before ${until}` : t`from ${from}`}
        </span>
      </p>
      {keptByOffice && (
        <p className="small">{t`On the board or in charge of the budget: the rota passes over them until that has ended.`}</p>
      )}
      {(endsOn === null || endsOn > today) && (
        <Disclosure title={t`Take off the roster`} about={`${name}, ${t(POST_WORDS[post])}`}>
          <TakeOffForm entry={entry} />
        </Disclosure>
      )}
    </div>
  );
}

type Values = { readonly endsOn: string | null };

function TakeOffForm({ entry: { id, person, post } }: { readonly entry: RosterEntry }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const ids = { endsOn: `off-${id}` };
  const name = person.name ?? '';
  const act = useAct({
    run: (endsOn: string, idempotencyKey) => ask(takeOffRosterMutation, { id, endsOn, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`They are taken off the roster.` }),
  });
  const ahead = t`Give a day that is ahead.`;
  const fields = useFields<Values>(
    { endsOn: null },
    ({ endsOn }) => (endsOn === null || endsOn <= today ? { endsOn: ahead } : {}),
    act.error,
  );
  const { values, set, wrong, mistakes, tried, submit } = fields;
  const label = `${t`Take off the roster`}: ${name}, ${t(POST_WORDS[post])}`;
  return (
    <Form onSubmit={() => submit(({ endsOn }) => act.mutate(endsOn ?? today))} label={label}>
      <FormProblems title={t`They were not taken off.`} error={act.error} mistakes={mistakes} ids={ids} tried={tried} />
      <DateField
        id={ids.endsOn}
        label={t`First day off the roster`}
        hint={t`From tomorrow on. What they hold in cases stays theirs.`}
        value={values.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        error={wrong('endsOn')}
      />
      <Row>
        <Button type="submit" kind="second" pending={act.isPending} label={label}>{t`Take them off`}</Button>
      </Row>
    </Form>
  );
}
