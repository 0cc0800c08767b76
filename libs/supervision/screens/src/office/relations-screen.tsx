import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Callout, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { relationWord } from '../agreements/relation-words.js';
import { RelationRulesCard } from './relation-rules-card.js';
import { relationsToReviewQuery, type ToReview } from './relation.queries.js';
import { ReviewRelation } from './review-relation.js';

/** Relations beside supervision: those that wait for a decision, and what is done about which. */
export function SupervisionRelationsScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Relations beside supervision`}
        lead={
          <p>{t`What a coach and a supervisor are to each other otherwise, as they declare it each year and as the register says.`}</p>
        }
      />
      <Stack gap="large">
        <Callout>
          <p>
            <Trans>
              You decide whether supervision can go on beside a relation. You see which relation and of whom, nothing
              else; what is said in supervision is never asked.
            </Trans>
          </p>
        </Callout>
        <WaitingCard />
        <RelationRulesCard />
      </Stack>
    </>
  );
}

function WaitingCard() {
  const { t } = useLingui();
  const waiting = useQuery({
    queryKey: [...keys.supervisorsToVet, 'relations', 'waiting'],
    queryFn: () => ask(relationsToReviewQuery, {}),
    select: ({ supervisionRelationsToReview: found }) => found,
    refetchInterval: 60_000,
  });
  return (
    <Card title={t({ message: 'Waiting for a decision', context: 'relations' })} busy={waiting.isFetching}>
      <Loaded query={waiting} failed={t`The relations could not be loaded.`} lines={4}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`Nothing waits. Relations that are to be looked at appear here.`} />
          ) : (
            <ul className="rows">
              {found.map((one) => (
                <li key={one.id}>
                  <WaitingRow found={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function WaitingRow({ found }: { readonly found: ToReview }) {
  const { t } = useLingui();
  const [deciding, setDeciding] = useState(false);
  const { superviseeName, supervisorName } = found;
  const day = useFormat().day(found.since);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">{`${superviseeName} · ${supervisorName}`}</span>
        <br />
        <span className="muted">{found.relations.map((kind) => t(relationWord(kind))).join(' · ')}</span>
      </span>
      <span className="muted">{t`since ${day}`}</span>
      <span className="item-end">
        <Button
          kind="second"
          onPress={() => setDeciding(true)}
          label={t`Decide about ${superviseeName} and ${supervisorName}`}
        >
          {t({ message: 'Decide…', context: 'relations' })}
        </Button>
      </span>
      {deciding && <ReviewRelation found={found} onClose={() => setDeciding(false)} />}
    </div>
  );
}
