import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, Card, EmptyState, PageHeader } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { AssessorDialog } from './assessor-dialog.js';
import type { Level } from './assessor-fields.js';
import { AssessorItem } from './assessor-item.js';
import type { Assessor } from './assessor-values.js';
import type { HandedOver } from './handed-over.js';
import { HandedOverResult } from './handed-over-result.js';
import { poolQuery } from './pool.queries.js';

/** The pool of assessors: who may assess what, until when, who is away and stands in, and what each has in hand. */
export function AssessorsScreen() {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const [result, setResult] = useState<HandedOver | null>(null);
  const pool = useQuery({ queryKey: keys.assessors, queryFn: () => ask(poolQuery, {}), refetchInterval: 60_000 });
  const none = pool.data?.assessors.length === 0;
  const add: ReactNode = pool.data && (
    <Button kind={none ? 'first' : 'second'} onPress={() => setAdding(true)}>{t`Add an assessor`}</Button>
  );
  return (
    <>
      <PageHeader
        title={t`Assessors`}
        lead={<p>{t`Two of them assess each application, and none whom a relation bars from it.`}</p>}
      />
      <Card title={t`Pool of assessors`} busy={pool.isFetching} action={!none && add}>
        {result && <HandedOverResult handedOver={result} onClose={() => setResult(null)} />}
        <Loaded query={pool} failed={t`The pool could not be loaded.`} lines={4}>
          {({ assessors, schemeLevels }) =>
            assessors.length === 0 ? (
              <EmptyState sentence={t`Nobody assesses for the association yet.`} action={add} />
            ) : (
              <PoolList assessors={assessors} levels={schemeLevels} onHandedOver={setResult} />
            )
          }
        </Loaded>
      </Card>
      {adding && pool.data && (
        <AssessorDialog
          assessor={null}
          levels={pool.data.schemeLevels}
          pool={pool.data.assessors}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

type PoolListProps = {
  readonly assessors: readonly Assessor[];
  readonly levels: readonly Level[];
  readonly onHandedOver: (handedOver: HandedOver) => void;
};

function PoolList({ assessors, ...of }: PoolListProps) {
  return (
    <ul className="rows">
      {assessors.map((assessor) => (
        <li key={assessor.id}>
          <AssessorItem assessor={assessor} pool={assessors} {...of} />
        </li>
      ))}
    </ul>
  );
}
