import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, SummaryList } from '@standing/design-system';
import { isExistingDay, type StaleError, useCountryNames, useFormat, useMoney } from '@standing/web-core';

/** Somebody changed it first: what was wanted and what stands now, so that nothing is overwritten unseen. */
export function CoverChanged({ stale }: { readonly stale: StaleError }) {
  const { t } = useLingui();
  const say = useSay();
  const wanted = say(stale.mine);
  return (
    <Callout tone="warn" announced title={t`It was changed in the meantime`}>
      <SummaryList
        items={[
          ...(wanted === '' ? [] : [{ term: t`What you wanted`, value: wanted }]),
          { term: t`What stands now`, value: say(stale.theirs) },
        ]}
      />
      <p>
        <Trans>Close this and look at the cover as it stands before you go on.</Trans>
      </p>
    </Callout>
  );
}

function useSay(): (version: Readonly<Record<string, unknown>>) => string {
  const format = useFormat();
  const { list } = useCountryNames();
  const day = (value: unknown) => (typeof value === 'string' && isExistingDay(value) ? format.day(value) : null);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const money = useMoney();
  return ({ startsOn, endsOn, insurer, policyReference, countries, currency, ...rest }) => {
    const days = [day(startsOn), day(endsOn)].filter((part) => part !== null).join(' – ');
    const places = Array.isArray(countries) ? list(countries.map(String)) : null;
    const { insuredName, broker, territory, retroactiveOn } = rest;
    const amounts = [rest['limitPerClaim'], rest['limitAggregate']].map((amount) =>
      typeof amount === 'number' && typeof currency === 'string' ? money(amount, currency) : null,
    );
    const names = [insurer, policyReference, insuredName, broker, territory].map(text);
    return [days || null, ...names, places, day(retroactiveOn), ...amounts].filter((part) => part !== null).join(' · ');
  };
}
