import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, SummaryList } from '@standing/design-system';
import { isExistingDay, type StaleError, useFormat } from '@standing/web-core';

/** Somebody changed it first: both versions, side by side, so that nothing is overwritten unseen. */
export function ChangedMeanwhile({ stale }: { readonly stale: StaleError }) {
  const { t } = useLingui();
  const say = useSay();
  return (
    <Callout tone="warn" announced title={t`It was changed in the meantime`}>
      <SummaryList
        items={[
          { term: t`What you wanted`, value: say(stale.mine) },
          { term: t`What stands now`, value: say(stale.theirs) },
        ]}
      />
      <p>
        <Trans>Close this, look at the session as it stands, and change it again if it is still wrong.</Trans>
      </p>
    </Callout>
  );
}

function useSay(): (version: Readonly<Record<string, unknown>>) => string {
  const format = useFormat();
  return ({ heldOn, minutes, status }) =>
    [
      typeof heldOn === 'string' && isExistingDay(heldOn) ? format.day(heldOn) : null,
      typeof minutes === 'number' ? format.duration(minutes) : null,
      typeof status === 'string' ? status : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
}
