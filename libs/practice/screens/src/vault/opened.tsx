import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Callout, Stack, toast } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import { type Contents, withEntry, withoutEntry } from './content/contents.js';
import { type Entry, newEntry } from './content/entry.js';
import { CopyCard } from './copy-card.js';
import { KeysCard } from './door/keys-card.js';
import { PasskeyCard } from './door/passkey-card.js';
import { EntriesCard } from './entries-card.js';
import { EntryCard } from './entry/entry-card.js';
import type { OpenVault } from './hold/open-vault.js';
import type { VaultHeld } from './hold/use-vault.js';

type OpenedProps = { readonly open: OpenVault; readonly vault: VaultHeld };

/** The open vault: its entries, or the one that is being written. */
export function Opened({ open, vault }: OpenedProps) {
  const { contents, erased } = open;
  const { saving, beginning } = vault;
  const { t } = useLingui();
  const { body } = useSession();
  const [entry, setEntry] = useState<Entry | null>(null);
  const leave = () => {
    saving.reset();
    setEntry(null);
  };
  const save = (next: Contents, done: string) =>
    saving.mutate(next, {
      onSuccess: () => {
        leave();
        toast({ text: done });
      },
    });
  if (entry)
    return (
      <EntryCard
        key={entry.id}
        entry={entry}
        isNew={entry.edited === 0}
        pending={saving.isPending}
        error={saving.error}
        onSave={(written) => save(withEntry(contents, written), t`Encrypted and saved.`)}
        onErase={() => save(withoutEntry(contents, entry.id), t`Erased.`)}
        onLeave={leave}
      />
    );
  return (
    <Stack gap="large">
      {erased > 0 && <Erased count={erased} />}
      <EntriesCard contents={contents} onBegin={(kind) => setEntry(newEntry(kind, body.today))} onOpen={setEntry} />
      <CopyCard contents={contents} />
      <PasskeyCard open={open} vault={vault} />
      <KeysCard beginning={beginning} />
    </Stack>
  );
}

function Erased({ count }: { readonly count: number }) {
  return (
    <Callout announced>
      <p>
        {plural(count, {
          one: '# entry about a colleague was twelve months old and is erased.',
          other: '# entries about colleagues were twelve months old and are erased.',
        })}
      </p>
    </Callout>
  );
}
