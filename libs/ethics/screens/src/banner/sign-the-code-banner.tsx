import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, LinkButton } from '@standing/design-system';
import { ask, keys } from '@standing/web-core';
import { codeStandingQuery } from './code-standing.query.js';

/** The first thing to do: until the code is signed for the first time nothing counts. Shows nothing once it was. */
export function SignTheCodeBanner() {
  const { t } = useLingui();
  const standing = useQuery({ queryKey: [...keys.code, 'standing'], queryFn: () => ask(codeStandingQuery, {}) });
  if (!standing.data || standing.data.codeStanding.signed || standing.data.mySignature) return null;
  return (
    <Callout tone="warn" title={t`First, sign the code of ethics`}>
      <p>
        <Trans>You can log already, and everything is kept. It begins to count on the day you sign.</Trans>
      </p>
      <LinkButton href="/code">
        <Trans>Read and sign the code</Trans>
      </LinkButton>
    </Callout>
  );
}
