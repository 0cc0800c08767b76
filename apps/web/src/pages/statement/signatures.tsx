import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { SignatureShown } from '../props/sign-statement.js';

/** Who signed, and on which day; nothing where nobody has. */
export function Signatures({ signatures }: { readonly signatures: readonly SignatureShown[] }) {
  return (
    <>
      {signatures.map((signature) => (
        <Signature key={signature.side} signature={signature} />
      ))}
    </>
  );
}

function Signature({ signature: { name, signedOn } }: { readonly signature: SignatureShown }) {
  const day = useWords().day(signedOn, 'long');
  return (
    <p>
      <Trans>
        Signed by {name} on {day}.
      </Trans>
    </p>
  );
}
