import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card } from '@standing/design-system';
import { ask, Failure, keys, NotFoundError, readFragment, type ResultOf, useFormat } from '@standing/web-core';
import type { CaseFunction } from '../course.js';
import { AskForm } from './ask-form.js';
import { identityAskingQuery, requestForNameFragment } from './custody.queries.js';
import { OwnRequest } from './own-request.js';

/** Those who may ask to be told a name that is kept from the coach. */
const ASKERS: readonly CaseFunction[] = ['CASE_MANAGER', 'INVESTIGATOR', 'PANEL', 'APPEAL_PANEL'];

type Asking = NonNullable<ResultOf<typeof identityAskingQuery>['identityAsking']>;
type AskingCardProps = { readonly caseId: string; readonly mine: readonly CaseFunction[] };

/** A name that is kept from the coach, for whoever may ask its custodian; where none is kept, there is no card. */
export function AskingCard({ caseId, mine }: AskingCardProps) {
  return mine.some((name) => ASKERS.includes(name)) ? <Asked caseId={caseId} /> : null;
}

/** Nothing is shown before it is known that a name is kept. */
function Asked({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const asking = useQuery({
    queryKey: [...keys.cases, 'identity', caseId, locale],
    queryFn: async () => (await ask(identityAskingQuery, { caseId })).identityAsking ?? null,
  });
  if (asking.data)
    return (
      <Card title={t`The name of whoever complained`} busy={asking.isFetching}>
        <Known asking={asking.data} />
      </Card>
    );
  if (!asking.error || asking.error instanceof NotFoundError || asking.data === null) return null;
  const retry = () => void asking.refetch();
  return <Failure title={t`Whether a name is kept could not be loaded.`} error={asking.error} onRetry={retry} />;
}

function Known({ asking: { id, mayAsk, hasCustodian, longestDays, requests } }: { readonly asking: Asking }) {
  const { t } = useLingui();
  return (
    <>
      <p>{t`They asked that the coach not be told it. You read it only once the custodian of the case opens it to you, alone and for some days. Each reading is written down with your name and the time.`}</p>
      {!hasCustodian && (
        <Callout>
          <p>{t`Nobody is the custodian of this case yet. A registrar of the case appoints somebody.`}</p>
        </Callout>
      )}
      {requests.length > 0 && (
        <ul className="rows" aria-label={t`What you asked`}>
          {readFragment(requestForNameFragment, requests).map((request) => (
            <OwnRequest key={request.id} request={request} />
          ))}
        </ul>
      )}
      {mayAsk && <AskForm caseId={id} longest={longestDays} />}
    </>
  );
}
