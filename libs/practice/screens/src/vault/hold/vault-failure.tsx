import { Problem } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { useSentence } from './use-sentence.js';

/** Why the vault could not be opened or kept. */
export function VaultFailure({ title, error }: { readonly title: string; readonly error: Error | null }) {
  const sentence = useSentence();
  if (!error) return null;
  const own = sentence(error);
  return own ? <Problem title={title} sentence={own} /> : <Failure title={title} error={error} />;
}
