import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, CopyField, Dialog, LinkButton, Row, Stack, toast } from '@standing/design-system';
import { ask, Failure, useAct } from '@standing/web-core';
import { type Charter, charterKey } from './charter.js';
import { shareCharterMutation, withdrawCharterLinkMutation } from './charter.queries.js';

/** The page by which others read the versions: opened by the coach, and closed again at any time. */
export function AddressCard({ charter: { address, versions } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const share = useAct<null, unknown>({
    run: (_, idempotencyKey) => ask(shareCharterMutation, { idempotencyKey }),
    touches: [charterKey],
    onDone: () => toast({ text: t`The page is open.` }),
  });
  return (
    <Card title={t`Public page`}>
      <p>
        <Trans>
          Whoever has its address reads your latest version, and those before it. It bears your name. No search engine
          is let in.
        </Trans>
      </p>
      {address ? (
        <OpenAddress address={address} />
      ) : (
        <div>
          <Button
            kind="second"
            disabled={versions.length === 0}
            pending={share.isPending}
            onPress={() => share.mutate(null)}
          >{t`Open the page`}</Button>
        </div>
      )}
      {versions.length === 0 && <p className="muted">{t`Publish a version first.`}</p>}
      {share.error && <Failure title={t`The page was not opened.`} error={share.error} />}
    </Card>
  );
}

function OpenAddress({ address }: { readonly address: string }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const path = `/charters/${address}`;
  return (
    <>
      <CopyField label={t`Its address`} value={`${window.location.origin}${path}`} />
      <Row>
        <LinkButton kind="second" href={path}>{t`See the page`}</LinkButton>
        <Button kind="quiet" onPress={() => setAsking(true)}>{t`Close the page`}</Button>
      </Row>
      <Withdraw open={asking} onClose={() => setAsking(false)} />
    </>
  );
}

function Withdraw({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useAct<null, unknown>({
    run: (_, idempotencyKey) => ask(withdrawCharterLinkMutation, { idempotencyKey }),
    touches: [charterKey],
    onDone: () => {
      onClose();
      toast({ text: t`The page is closed.` });
    },
  });
  return (
    <Dialog title={t`Close the public page?`} open={open} onClose={onClose}>
      <Stack>
        <p>{t`This address shows nothing from now on, also on contracts that name it. If you open the page again, it has another address.`}</p>
        {act.error && <Failure title={t`The page was not closed.`} error={act.error} />}
        <Row>
          <Button kind="danger" pending={act.isPending} onPress={() => act.mutate(null)}>{t`Close the page`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it open`}</Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
