import { Trans, useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Code } from './edition.js';

/** Who signed what, where and when. */
export function SignedNote({ signature }: { readonly signature: NonNullable<Code['mySignature']> }) {
  const { t } = useLingui();
  const day = useFormat().day(signature.signedOn, 'long');
  const { nameTyped, place, edition } = signature;
  return (
    <Callout tone="ok" title={t`You have signed this edition`}>
      <p>
        <Trans>
          {nameTyped}, {place}, {day}. Edition {edition}.
        </Trans>
      </p>
    </Callout>
  );
}
