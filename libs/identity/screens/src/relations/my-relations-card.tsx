import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { ask, keys, Loaded, type ResultOf } from '@standing/web-core';
import { DeclareRelation } from './declare-relation.js';
import { EndRelationDialog } from './end-relation-dialog.js';
import { myRelationsQuery } from './relation.queries.js';
import { linkOf, myWord, useRelationDays } from './relation-words.js';

type Relation = ResultOf<typeof myRelationsQuery>['myRelations'][number];

/** What I am to others, why I am asked, and the form that declares it. */
export function MyRelationsCard() {
  const { t } = useLingui();
  const [declaring, setDeclaring] = useState(false);
  const mine = useQuery({
    queryKey: [...keys.relations, 'mine'],
    queryFn: () => ask(myRelationsQuery, {}),
    select: ({ myRelations }) => myRelations,
  });
  const open = <Button kind="second" onPress={() => setDeclaring(true)}>{t`Declare a relation`}</Button>;
  return (
    <Card title={t`My professional relations`} busy={mine.isFetching} action={!declaring && open}>
      <p className="muted">
        <Trans>
          Nobody is assessed by somebody whom they supervise, train or employ, or who is close to them. That is why you
          are asked. You, the other person and the office see it, and nobody else.
        </Trans>
      </p>
      {declaring && <DeclareRelation onClose={() => setDeclaring(false)} />}
      <Loaded query={mine} failed={t`Your relations could not be loaded.`}>
        {(found) =>
          found.length === 0 ? (
            !declaring && <EmptyState sentence={t`You have declared no relation.`} />
          ) : (
            <ul className="rows">
              {found.map((relation) => (
                <li key={relation.id}>
                  <MyRelation relation={relation} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function MyRelation({ relation }: { readonly relation: Relation }) {
  const { t } = useLingui();
  const days = useRelationDays();
  const [ending, setEnding] = useState(false);
  const { otherShown: other, fromOn, untilOn, declaredByMe } = relation;
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{other}</span>
        <br />
        <span className="muted">
          {t(myWord(linkOf(relation)))} · {days(fromOn, untilOn)}
          {!declaredByMe && ` · ${t`declared by somebody else`}`}
        </span>
      </span>
      {declaredByMe && untilOn === null && (
        <span className="item-end">
          <Button kind="second" size="small" onPress={() => setEnding(true)} label={t`Say the last day with ${other}`}>
            {t`It has ended…`}
          </Button>
        </span>
      )}
      {ending && <EndRelationDialog relation={relation} other={other} onClose={() => setEnding(false)} />}
    </div>
  );
}
