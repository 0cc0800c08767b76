import { useLingui } from '@lingui/react/macro';
import { Button, Card } from '@standing/design-system';
import { offerFile } from '../offer-file.js';
import { type Contents, write } from './content/contents.js';
import type { Held } from './content/entry.js';

const KEYS: readonly Held['kind'][] = ['continuity-key', 'passkey'];

/** A copy of everything but keys, as a file that this browser makes. */
export function CopyCard({ contents }: { readonly contents: Contents }) {
  const { t } = useLingui();
  return (
    <Card title={t`A copy for you`}>
      <p>{t`The file is not encrypted: whoever has it can read it. Leaving the association does not close your vault.`}</p>
      <div>
        <Button
          kind="second"
          onPress={() =>
            offerFile(t`vault.json`, write(contents.filter(({ kind }) => !KEYS.includes(kind))), 'application/json')
          }
        >{t`Save a copy as a file`}</Button>
      </div>
    </Card>
  );
}
