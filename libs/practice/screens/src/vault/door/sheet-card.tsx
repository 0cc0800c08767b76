import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Checkbox, CopyField, Row } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';

/** The recovery sheet: shown once, to be printed or copied by hand. */
export function SheetCard({ code, onAway }: { readonly code: string; readonly onAway: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body, name } = useSession();
  const [kept, setKept] = useState(false);
  const day = format.day(body.today);
  return (
    <Card title={t`Your recovery sheet`}>
      <p>{t`Vault of ${name}, ${body.name}, ${day}. Each new sheet takes the place of the one before.`}</p>
      <CopyField label={t`Code`} value={code} />
      <Callout tone="warn">
        <p>{t`If you lose both the passphrase and this code, what is in the vault is lost: nobody else has a key to it, neither the association nor whoever hosts the platform. Whoever finds the sheet and signs in as you opens the vault: keep it where you keep your contracts.`}</p>
      </Callout>
      <Checkbox checked={kept} onChange={setKept}>{t`I have printed this page, or written the code down`}</Checkbox>
      <Row>
        <Button kind="second" onPress={() => print()}>{t`Print`}</Button>
        <Button onPress={onAway} disabled={!kept}>{t`Go to the vault`}</Button>
      </Row>
    </Card>
  );
}
