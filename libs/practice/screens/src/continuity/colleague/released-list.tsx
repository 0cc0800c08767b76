import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Button, Callout, Problem } from '@standing/design-system';
import { ask, Failure, useFormat } from '@standing/web-core';
import type { VaultHeld } from '../../vault/hold/use-vault.js';
import { releasedListQuery, type Trust } from '../continuity.queries.js';
import { type Client, keysIn, readClients } from '../keep/kept.js';
import { unseal } from '../keep/sealing.js';

type ReleasedListProps = { readonly trust: Trust; readonly releasedOn: string; readonly vault: VaultHeld };

/** The vault holds no key to the list, or the list was made for something else. */
class ListDoesNotOpen extends Error {
  override readonly name = 'ListDoesNotOpen';
}

/** A list that was released: it is decrypted in this page, and kept nowhere. */
export function ReleasedList({ trust: { id: planId, coachName }, releasedOn, vault: { open } }: ReleasedListProps) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(releasedOn);
  const opening = useMutation<readonly Client[]>({
    mutationFn: async () => {
      const { publicKey, sealed } = (await ask(releasedListQuery, { planId })).releasedContinuityList;
      const own = keysIn(open?.contents ?? []).find((key) => key.publicKey === publicKey);
      const text = own && (await unseal(own, planId, sealed).catch(() => undefined));
      if (text === undefined) throw new ListDoesNotOpen();
      return readClients(text);
    },
  });
  return (
    <Callout tone="warn" title={t`The list is released to you`}>
      <p>{t`Since ${day}. Nobody else can read it: what you do with it is between these clients and you.`}</p>
      <Unopened error={opening.error} />
      {open && opening.data ? (
        <Clients clients={opening.data} />
      ) : (
        <div>
          <Button
            pending={opening.isPending}
            disabled={!open}
            onPress={() => opening.mutate()}
            label={t`Open the list of ${coachName}`}
          >{t`Open the list`}</Button>
        </div>
      )}
      {!open && <p className="small">{t`Open your vault, above: it keeps the key.`}</p>}
    </Callout>
  );
}

function Unopened({ error }: { readonly error: Error | null }) {
  const { t } = useLingui();
  if (!error) return null;
  const title = t`The list was not opened.`;
  if (!(error instanceof ListDoesNotOpen)) return <Failure title={title} error={error} />;
  return (
    <Problem
      title={title}
      sentence={t`Your vault does not hold its key. If you began a new vault since, nobody can open this list any more.`}
    />
  );
}

function Clients({ clients }: { readonly clients: readonly Client[] }) {
  const { t } = useLingui();
  const format = useFormat();
  if (clients.length === 0) return <p>{t`Nobody is on the list.`}</p>;
  return (
    <ul className="rows">
      {clients.map(({ id, pseudonym, reach, agreed, agreedOn }) => {
        const day = format.day(agreedOn);
        return (
          <li key={id} data-user-text="">
            <span className="strong">{pseudonym}</span>
            {` · ${reach} · ${agreed} · ${t`agreed on ${day}`}`}
          </li>
        );
      })}
    </ul>
  );
}
