import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { ProviderDialog } from './provider-dialog.js';
import { ProviderKeys } from './provider-keys.js';
import type { Provider } from './training.queries.js';

/** Who holds events: the body itself, which is always there, and others from a day on. */
export function ProvidersCard({ providers }: { readonly providers: readonly Provider[] }) {
  const { t } = useLingui();
  const { body } = useSession();
  const [adding, setAdding] = useState(false);
  const add = <Button kind="second" size="small" onPress={() => setAdding(true)}>{t`Add a provider…`}</Button>;
  return (
    <Card title={t`Training providers`} action={add}>
      <ul className="rows">
        <li>
          <div className="item">
            <span className="item-main">
              <span className="strong" data-user-text="">
                {body.name}
              </span>
              <br />
              <span className="muted small">{t`Always there`}</span>
            </span>
          </div>
        </li>
        {providers.map((provider) => (
          <li key={provider.id}>
            <ProviderRow provider={provider} />
          </li>
        ))}
      </ul>
      {adding && <ProviderDialog provider={null} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function ProviderRow({ provider }: { readonly provider: Provider }) {
  const { t } = useLingui();
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { name, fromDay, untilDay } = provider;
  const from = format.day(fromDay, 'long');
  const until = untilDay === null ? null : format.day(untilDay, 'long');
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {name}
          </span>
          <br />
          <span className="muted small">{until === null ? t`From ${from} on` : t`From ${from} until ${until}`}</span>
        </span>
        <span className="item-end">
          <Button
            kind="quiet"
            size="small"
            onPress={() => setChanging(true)}
            label={t`Change “${name}”`}
          >{t`Change…`}</Button>
        </span>
      </div>
      <ProviderKeys provider={provider} />
      {changing && <ProviderDialog provider={provider} onClose={() => setChanging(false)} />}
    </>
  );
}
