import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Version } from './use-statements.js';

/** Who signed a version, on which day and how, and the fingerprint of what they signed. */
export function Signatures({ version: { signatures, sha256 } }: { readonly version: Version }) {
  const { t } = useLingui();
  if (signatures.length === 0) return <p>{t`Nobody has signed it yet.`}</p>;
  return (
    <>
      <ul className="rows">
        {signatures.map((signature) => (
          <li key={signature.side}>
            <Signature signature={signature} />
          </li>
        ))}
      </ul>
      <p className="muted small fingerprint">{t`Fingerprint of what was signed (SHA-256): ${sha256}`}</p>
    </>
  );
}

function Signature({ signature }: { readonly signature: Version['signatures'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { name, side, method } = signature;
  const day = format.day(signature.signedOn, 'long');
  return (
    <>
      <span className="strong" data-user-text="">
        {name}
      </span>
      <span className="muted">
        {` · ${side === 'COACH' ? t`coach` : t`supervisor`} · `}
        {method === 'LINK' ? t`signed on ${day} by a link sent by mail` : t`signed on ${day}, signed in`}
      </span>
    </>
  );
}
