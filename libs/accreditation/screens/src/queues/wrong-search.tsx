import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';

/** What of an address a list does not understand: it is left aside, and nothing else is. */
export function WrongSearch({ wrong }: { readonly wrong: readonly string[] }) {
  const { t } = useLingui();
  const format = useFormat();
  if (wrong.length === 0) return null;
  const parts = format.all(wrong);
  return (
    <Callout tone="warn" title={t`Part of this address is not understood: ${parts}`}>
      <p>{t`The list is shown as if that were not asked. Everything else holds.`}</p>
    </Callout>
  );
}
