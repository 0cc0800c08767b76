import { useLingui } from '@lingui/react/macro';
import { Button, PageHeader, Stack } from '@standing/design-system';
import { BeginCard } from './door/begin-card.js';
import { OpenCard } from './door/open-card.js';
import { PromiseCard } from './door/promise-card.js';
import { SheetCard } from './door/sheet-card.js';
import { useVault } from './hold/use-vault.js';
import { Opened } from './opened.js';
import { useLists } from './use-lists.js';

/** What a coach writes for herself alone. The vault itself is not asked for before she opens it. */
export function VaultScreen() {
  const { t } = useLingui();
  const vault = useVault();
  useLists();
  const { open, sheet, lock, unlocking, beginning, putSheetAway } = vault;
  return (
    <>
      <PageHeader
        title={t`My vault`}
        lead={<p>{t`For what you write for yourself: nobody else can read it.`}</p>}
        action={open && <Button kind="second" onPress={lock}>{t`Lock`}</Button>}
      />
      {open && sheet && <SheetCard code={sheet} onAway={putSheetAway} />}
      {open && !sheet && <Opened open={open} vault={vault} />}
      {!open && (
        <Stack gap="large">
          <OpenCard unlocking={unlocking} />
          <BeginCard beginning={beginning} />
          <PromiseCard />
        </Stack>
      )}
    </>
  );
}
