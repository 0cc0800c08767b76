import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, EmptyState } from '@standing/design-system';
import { ask, newIdempotencyKey, useFormat, useSession } from '@standing/web-core';
import type { OpenVault } from '../../vault/hold/open-vault.js';
import type { VaultHeld } from '../../vault/hold/use-vault.js';
import { VaultFailure } from '../../vault/hold/vault-failure.js';
import { keepListMutation, type Plan } from '../continuity.queries.js';
import { type Client, clientsIn, MOST_CLIENTS, withClients, writeClients } from '../keep/kept.js';
import { seal } from '../keep/sealing.js';
import { usePlanAct } from '../use-plan-act.js';
import { ClientForm } from './client-form.js';

type ClientsCardProps = { readonly plan: Plan; readonly vault: VaultHeld; readonly open: OpenVault };

/** The clients who expressly agreed, in the coach's own copy; handed over, they are encrypted to the colleague. */
export function ClientsCard({ plan, vault, open }: ClientsCardProps) {
  const { t } = useLingui();
  const [clients, setClients] = useState(() => clientsIn(open.contents));
  const act = useHandOver(plan, vault, open);
  const isUnsaved = writeClients(clients) !== writeClients(clientsIn(open.contents));
  return (
    <Card title={t`My list for them`}>
      <p>{t`Only clients who expressly agreed. Nobody at the association can read the list, nor see how long it is; your colleague can once two people there have released it.`}</p>
      <Rows clients={clients} onRemove={(id) => setClients(clients.filter((one) => one.id !== id))} />
      {clients.length < MOST_CLIENTS && <ClientForm onAdd={(client) => setClients([...clients, client])} />}
      <p className="muted small">
        {plural(MOST_CLIENTS, { one: 'There is room for # client.', other: 'There is room for # clients.' })}
      </p>
      <VaultFailure title={t`The list was not handed over.`} error={act.error} />
      <ListState plan={plan} isUnsaved={isUnsaved} />
      <div>
        <Button pending={act.isPending} onPress={() => act.mutate(clients)}>{t`Encrypt and hand over`}</Button>
      </div>
    </Card>
  );
}

function ListState({ plan, isUnsaved }: { readonly plan: Plan; readonly isUnsaved: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = plan.listSavedOn && format.day(plan.listSavedOn);
  if (isUnsaved)
    return (
      <Callout tone="warn" announced>
        <p>{t`What you changed is not handed over yet.`}</p>
      </Callout>
    );
  if (!day) return <p>{t`Nothing is handed over yet: without a list the plan cannot be of use to anybody.`}</p>;
  if (!plan.listOpens)
    return (
      <Callout tone="warn">
        <p>{t`Your colleague has a new key since: hand the list over again.`}</p>
      </Callout>
    );
  return <p>{t`Handed over on ${day}.`}</p>;
}

function useHandOver(plan: Plan, vault: VaultHeld, open: OpenVault) {
  const { t } = useLingui();
  const { today } = useSession().body;
  return usePlanAct({
    // Each try encrypts anew, so that no two say the same under one key; the list is replaced as a whole.
    run: async (clients: readonly Client[]) => {
      const { id: keyId, publicKey } = plan.key!;
      const sealed = await seal(publicKey, plan.id, writeClients(clients));
      await vault.saving.mutateAsync(withClients(open.contents, clients, today));
      return ask(keepListMutation, { input: { planId: plan.id, keyId, sealed }, idempotencyKey: newIdempotencyKey() });
    },
    said: t`Encrypted and handed over.`,
  });
}

type RowsProps = { readonly clients: readonly Client[]; readonly onRemove: (id: string) => void };

function Rows({ clients, onRemove }: RowsProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (clients.length === 0) return <EmptyState sentence={t`Nobody is on the list.`} />;
  return (
    <ul className="rows">
      {clients.map(({ id, pseudonym, reach, agreed, agreedOn }) => (
        <li key={id}>
          <div className="item">
            <span className="item-main" data-user-text="">
              <span className="strong">{pseudonym}</span>
              <span>{` · ${reach} · ${agreed}`}</span>
              <span className="muted">{` · ${format.day(agreedOn)}`}</span>
            </span>
            <span className="item-end" data-size="small">
              <Button
                kind="quiet"
                size="small"
                onPress={() => onRemove(id)}
                label={t`Take ${pseudonym} off the list`}
              >{t`Take off`}</Button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
