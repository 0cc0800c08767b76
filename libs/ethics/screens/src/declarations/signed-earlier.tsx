import { useLingui } from '@lingui/react/macro';
import { Card, CopyField, Disclosure, Stack } from '@standing/design-system';
import { SignedLine, Words } from './declaration-card.js';
import type { Declaration } from './declaration.queries.js';

/** The versions that the member signed and that are no longer in force: they stay readable. */
export function SignedEarlier({ declarations }: { readonly declarations: readonly Declaration[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Signed earlier`}>
      {declarations.map(({ id, title, number, text, hash, signature }) => (
        <Disclosure key={id} title={t`${title}, version ${number}`}>
          <Stack>
            <Words text={text} />
            {signature && <SignedLine signature={signature} />}
            <CopyField label={t`Fingerprint of version ${number}`} value={hash} />
          </Stack>
        </Disclosure>
      ))}
    </Card>
  );
}
