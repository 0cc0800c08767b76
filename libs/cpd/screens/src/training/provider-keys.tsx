import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, CopyField, Dialog, Stack, toast } from '@standing/design-system';
import { ask, Failure, useAct, useFormat } from '@standing/web-core';
import { makeKeyMutation, type Provider, revokeKeyMutation, TRAINING } from './training.queries.js';

/** The keys with which a provider reports by itself. */
export function ProviderKeys({ provider: { id, name, keys } }: { readonly provider: Provider }) {
  const { t } = useLingui();
  const [made, setMade] = useState<{ readonly key: string | null } | null>(null);
  const make = useAct({
    touches: [TRAINING],
    run: (providerId: string, idempotencyKey) => ask(makeKeyMutation, { providerId, idempotencyKey }),
    onDone: ({ makeTrainingKey: key }) => setMade({ key: key ?? null }),
  });
  return (
    <>
      {keys.map((key) => (
        <KeyLine key={key.id} id={key.id} madeOn={key.madeOn} />
      ))}
      <p className="small">
        <Button
          kind="quiet"
          size="small"
          onPress={() => make.mutate(id)}
          pending={make.isPending}
          label={t`Make a key for “${name}”`}
        >{t`Make a key`}</Button>
      </p>
      {make.error && <Failure title={t`No key was made.`} error={make.error} />}
      {made && <MadeKey made={made.key} onClose={() => setMade(null)} />}
    </>
  );
}

function KeyLine({ id, madeOn }: { readonly id: string; readonly madeOn: string }) {
  const { t } = useLingui();
  const day = useFormat().day(madeOn, 'long');
  const revoke = useAct({
    touches: [TRAINING],
    run: (keyId: string, idempotencyKey) => ask(revokeKeyMutation, { keyId, idempotencyKey }),
    onDone: () => toast({ text: t`The key is revoked. Nothing is reported with it any more.` }),
  });
  return (
    <p className="small">
      {t`Key made on ${day}`}{' '}
      <Button
        kind="quiet"
        size="small"
        onPress={() => revoke.mutate(id)}
        pending={revoke.isPending}
        label={t`Revoke the key made on ${day}`}
      >
        {t({ message: 'Revoke', context: 'key' })}
      </Button>
      {revoke.error && <Failure title={t`The key was not revoked.`} error={revoke.error} />}
    </p>
  );
}

/** The key, once. */
function MadeKey({ made, onClose }: { readonly made: string | null; readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`The provider’s key`} open onClose={onClose}>
      <Stack>
        {made === null ? (
          <Callout tone="warn" announced title={t`The key did not reach you`}>
            <p>{t`It was made, but the connection broke before it could be shown. Revoke it and make another one.`}</p>
          </Callout>
        ) : (
          <>
            <p>{t`It is shown only now. Hand it to the provider alone: whoever has it can report attendance in its name.`}</p>
            <CopyField label={t`Key`} value={made} />
            <CopyField label={t`Where it is used`} value={`POST ${window.location.origin}/attendance`} />
          </>
        )}
        <div>
          <Button onPress={onClose}>{t`Close`}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
