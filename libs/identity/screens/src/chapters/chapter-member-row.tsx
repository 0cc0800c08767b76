import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, StatusTag, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { ChapterMember } from './chapter.queries.js';
import { TakeBackMembershipDialog } from './take-back-membership-dialog.js';

type ChapterMemberRowProps = {
  readonly member: ChapterMember;
  readonly chosen: boolean;
  /** Null for whoever takes nobody out. */
  readonly onChoose: ((isChosen: boolean) => void) | null;
};

/** Somebody who belongs to a chapter: since when, until when, and for registrars the way out. */
export function ChapterMemberRow({ member, chosen, onChoose }: ChapterMemberRowProps) {
  const { t } = useLingui();
  const [mistaken, setMistaken] = useState(false);
  const { person, deceased } = member;
  const { name } = person;
  return (
    <div className="item">
      {onChoose && (
        <Checkbox checked={chosen} onChange={onChoose} label={t`Choose ${name}`}>
          {null}
        </Checkbox>
      )}
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/members/${person.id}`}>{name}</TextLink>
        <br />
        <Days member={member} />
      </span>
      <span className="item-end">
        {deceased && <StatusTag tone="plain">{t({ message: 'Deceased', context: 'member of a chapter' })}</StatusTag>}
        {onChoose && (
          <Button kind="quiet" onPress={() => setMistaken(true)} label={t`${name}: recorded by mistake`}>
            {t`By mistake…`}
          </Button>
        )}
      </span>
      {mistaken && <TakeBackMembershipDialog member={member} onClose={() => setMistaken(false)} />}
    </div>
  );
}

function Days({ member: { fromOn, before } }: Pick<ChapterMemberRowProps, 'member'>) {
  const { t } = useLingui();
  const format = useFormat();
  const [from, next] = [format.day(fromOn), before ? format.day(before) : null];
  return <span className="muted">{next === null ? t`from ${from}` : t`from ${from}, no longer from ${next}`}</span>;
}
