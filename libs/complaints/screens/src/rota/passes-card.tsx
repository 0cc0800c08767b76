import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState } from '@standing/design-system';
import { ask, keys, Loaded, readFragment } from '@standing/web-core';
import { PassRows } from './pass-rows.js';
import { passedOverFragment, rotaPassesInCaseQuery } from './rota.queries.js';

/** Whom a registrar passed over when somebody was appointed in this case. */
export function PassesCard({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const passes = useQuery({
    queryKey: [...keys.cases, 'passes', caseId],
    queryFn: async () =>
      readFragment(passedOverFragment, (await ask(rotaPassesInCaseQuery, { caseId })).rotaPassesInCase),
  });
  return (
    <Card title={t`Passed over in the rota`} busy={passes.isFetching}>
      <Loaded query={passes} failed={t`Who was passed over could not be loaded.`} lines={2}>
        {(found) =>
          found.length > 0 ? (
            <PassRows passes={found} />
          ) : (
            <EmptyState
              sentence={t`Nobody was passed over: whoever was appointed was next, or no roster is kept for it.`}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
