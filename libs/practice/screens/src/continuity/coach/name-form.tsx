import { useLingui } from '@lingui/react/macro';
import { Button, Form, TextField } from '@standing/design-system';
import { ask, FormProblems, useFields } from '@standing/web-core';
import { nameColleagueMutation } from '../continuity.queries.js';
import { usePlanAct } from '../use-plan-act.js';

type Values = { readonly address: string };

const IDS = { address: 'continuity-address' };

/** Names the colleague, by their address. */
export function NameForm() {
  const { t } = useLingui();
  const act = usePlanAct({
    run: ({ address }: Values, idempotencyKey) => ask(nameColleagueMutation, { address, idempotencyKey }),
    said: t`Named. A member with this address is asked by mail.`,
  });
  const missing = t`Give your colleague’s e-mail address.`;
  const fields = useFields<Values>(
    { address: '' },
    ({ address }) => (address.trim() === '' ? { address: missing } : {}),
    act.error,
  );
  return (
    <Form onSubmit={() => fields.submit((values) => act.mutate(values))} label={t`Name a colleague`}>
      <FormProblems
        title={t`Nobody was named.`}
        error={act.error}
        mistakes={fields.mistakes}
        ids={IDS}
        tried={fields.tried}
      />
      <TextField
        id={IDS.address}
        label={t`My colleague’s e-mail address`}
        hint={t`A member of the association, with whom you have spoken of it. You are not told whether the address is a member’s.`}
        type="email"
        inputMode="email"
        autoComplete="off"
        size="medium"
        value={fields.values.address}
        onChange={(address) => fields.set({ address })}
        error={fields.wrong('address')}
      />
      <div>
        <Button type="submit" pending={act.isPending}>{t`Name this colleague`}</Button>
      </div>
    </Form>
  );
}
