import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card, EmptyState, Select } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, useSession } from '@standing/web-core';
import { periodsOf } from '../figures/figures.js';
import { PassRows } from './pass-rows.js';
import { passedOverFragment, rotaPassesQuery } from './rota.queries.js';

/** Who was passed over in a period, in all cases that the reader may count. */
export function PassesOfPeriod() {
  const { t } = useLingui();
  const periods = periodsOf(useSession().body.today);
  const [periodId, setPeriod] = useState(periods[0]?.id ?? '');
  const { from, until } = periods.find(({ id }) => id === periodId) ?? periods[0]!;
  const passes = useQuery({
    queryKey: [...keys.cases, 'passes', from, until],
    queryFn: async () => readFragment(passedOverFragment, (await ask(rotaPassesQuery, { from, until })).rotaPasses),
    placeholderData: keepPreviousData,
  });
  const periodText = (id: string) => (id === 'last-12' ? t`The last twelve months` : t`The year ${id}`);
  return (
    <Card title={t`Who was passed over`} busy={passes.isFetching}>
      <Select
        label={t`Period`}
        value={periodId}
        onChange={setPeriod}
        options={periods.map(({ id }) => ({ value: id, text: periodText(id) }))}
      />
      <Loaded query={passes} failed={t`Who was passed over could not be loaded.`} lines={3}>
        {(found) =>
          found.length > 0 ? (
            <PassRows passes={found} inCases />
          ) : (
            <EmptyState
              sentence={t`Nobody was passed over in this period, in any case that you may count. Whoever appoints somebody else than the next gives a reason, and it is shown here.`}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
