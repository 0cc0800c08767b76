import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, EmptyState, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { CorrectRelationDialog } from './correct-relation-dialog.js';
import type { OfficeRelation } from './office-relation.js';
import { RecordRelation } from './record-relation.js';
import { memberRelationsQuery } from './relation.queries.js';
import { linkOf, memberWord, useRelationDays } from './relation-words.js';

/** What a member is to others, for the office, which records what it knows and sets right what is wrong. */
export function MemberRelationsCard({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const own = useSession().personId === personId;
  const [recording, setRecording] = useState(false);
  const theirs = useQuery({
    queryKey: [...keys.relations, personId],
    queryFn: () => ask(memberRelationsQuery, { personId }),
    select: ({ relationsOfMember }) => relationsOfMember,
  });
  const open = <Button kind="second" onPress={() => setRecording(true)}>{t`Record a relation`}</Button>;
  return (
    <Card title={t`Relations with other members`} busy={theirs.isFetching} action={!own && !recording && open}>
      {own && (
        <p className="muted">
          <Trans>
            These are your own: declare them from <TextLink href="/account">your account</TextLink>.
          </Trans>
        </p>
      )}
      {recording && <RecordRelation personId={personId} onClose={() => setRecording(false)} />}
      <Loaded query={theirs} failed={t`The relations could not be loaded.`}>
        {(found) =>
          found.length === 0 ? (
            !recording && <EmptyState sentence={t`No relation of this member is known.`} />
          ) : (
            <ul className="rows">
              {found.map((relation) => (
                <li key={relation.id}>
                  <MemberRelation relation={relation} own={own} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

type MemberRelationProps = { readonly relation: OfficeRelation; readonly own: boolean };

function MemberRelation({ relation, own }: MemberRelationProps) {
  const { t } = useLingui();
  const days = useRelationDays();
  const [correcting, setCorrecting] = useState(false);
  const { other, otherAddress, fromOn, untilOn, declared } = relation;
  const name = other?.name ?? otherAddress ?? '';
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        {t(memberWord(linkOf(relation)))}{' '}
        {other ? (
          <TextLink href={`/office/members/${other.id}`}>{name}</TextLink>
        ) : (
          <span className="strong">{name}</span>
        )}
        <br />
        <span className="muted">
          {days(fromOn, untilOn)} · {declared ? t`declared by one of the two` : t`recorded by the office`}
          {!other && ` · ${t`not a member`}`}
        </span>
      </span>
      {!own && (
        <span className="item-end">
          <Button
            kind="second"
            size="small"
            onPress={() => setCorrecting(true)}
            label={t`Set right the relation with ${name}`}
          >
            {t`Set right…`}
          </Button>
        </span>
      )}
      {correcting && <CorrectRelationDialog relation={relation} name={name} onClose={() => setCorrecting(false)} />}
    </div>
  );
}
