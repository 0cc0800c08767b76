import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { keys } from '@standing/web-core';
import { fingerprintOf } from './keep/sealing.js';

/** What the two read to each other, so that nobody slipped another key between them. */
export function Fingerprint({ publicKey, of }: { readonly publicKey: string; readonly of: 'mine' | 'theirs' }) {
  const { t } = useLingui();
  const { data } = useQuery({
    queryKey: [...keys.continuity, 'fingerprint', publicKey],
    queryFn: () => fingerprintOf(publicKey),
  });
  if (!data) return null;
  return (
    <p className="muted small">
      {of === 'mine'
        ? t`Mark of my key: ${data}. Read it to each coach who counts on you.`
        : t`Mark of your colleague’s key: ${data}. Compare it with them once, by telephone.`}
    </p>
  );
}
