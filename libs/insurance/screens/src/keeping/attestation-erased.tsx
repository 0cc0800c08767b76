import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';

/** That an attestation is no longer there, and why; what was verified by it stays. */
export function AttestationErased({ erasedOn }: { readonly erasedOn: string }) {
  const { t } = useLingui();
  const day = useFormat().day(erasedOn, 'long');
  return <span className="muted">{t`Attestation erased on ${day}, as the association’s rules say.`}</span>;
}
