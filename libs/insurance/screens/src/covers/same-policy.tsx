import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import type { RefusedError } from '@standing/web-core';

type SamePolicyProps = { readonly question: RefusedError; readonly onKeep: () => void; readonly pending: boolean };

/** The same policy is declared for some of these days already: kept only on purpose. */
export function SamePolicy({ question, onKeep, pending }: SamePolicyProps) {
  const { t } = useLingui();
  return (
    <Callout tone="warn" announced>
      <p>{question.message}</p>
      <Button kind="second" onPress={onKeep} pending={pending}>{t`Declare it all the same`}</Button>
    </Callout>
  );
}
