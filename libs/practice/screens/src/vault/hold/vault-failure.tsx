import { useLingui } from '@lingui/react/macro';
import { Problem } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { PasskeyNotGiven } from './ask-passkey.js';
import { useSentence } from './use-sentence.js';

/** Why the vault could not be opened or kept. Whoever closes the device’s question knows that they did: no problem is shown. */
export function VaultFailure({ title, error }: { readonly title: string; readonly error: Error | null }) {
  const { t } = useLingui();
  const sentence = useSentence();
  if (!error) return null;
  if (error instanceof PasskeyNotGiven) return <p className="muted" role="status">{t`No passkey was given.`}</p>;
  const own = sentence(error);
  return own ? <Problem title={title} sentence={own} /> : <Failure title={title} error={error} />;
}
