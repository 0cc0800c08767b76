import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Chapter } from './chapter.queries.js';
import { ChapterMembers } from './chapter-members.js';
import { DissolveChapterDialog } from './dissolve-chapter-dialog.js';
import { PutMembersIn } from './put-members-in.js';
import { RenameChapterDialog } from './rename-chapter-dialog.js';

type Opened = 'rename' | 'dissolve' | 'put-in' | null;

/** One chapter: how many belong to it, who, and for registrars what can be done with it. */
export function ChapterCard({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useLingui();
  const format = useFormat();
  const isRegistrar = useSession().roles.includes('registrar');
  const [opened, setOpened] = useState<Opened>(null);
  const [listed, setListed] = useState(false);
  const { name, members, dissolvedOn = null } = chapter;
  const day = dissolvedOn === null ? '' : format.day(dissolvedOn);
  const count = plural(members, { one: '# member', other: '# members' });
  const close = () => setOpened(null);
  return (
    <Card
      title={name}
      action={
        dissolvedOn === null ? (
          <StatusTag tone="plain">{count}</StatusTag>
        ) : (
          <StatusTag tone="warn">{t`Dissolved from ${day}`}</StatusTag>
        )
      }
    >
      <Row>
        {isRegistrar && dissolvedOn === null && <Acts name={name} open={setOpened} />}
        <Button
          kind="quiet"
          onPress={() => setListed(!listed)}
          expanded={listed}
          label={listed ? t`Hide the members of ${name}` : t`Show the members of ${name}`}
        >
          {listed ? t`Hide the members` : t`Show the members`}
        </Button>
      </Row>
      {opened === 'put-in' && <PutMembersIn chapter={chapter} onClose={close} />}
      {listed && <ChapterMembers chapter={chapter} />}
      {opened === 'rename' && <RenameChapterDialog chapter={chapter} onClose={close} />}
      {opened === 'dissolve' && <DissolveChapterDialog chapter={chapter} onClose={close} />}
    </Card>
  );
}

type ActsProps = { readonly name: string; readonly open: (act: Opened) => void };

function Acts({ name, open }: ActsProps) {
  const { t } = useLingui();
  return (
    <>
      <Button
        kind="second"
        onPress={() => open('put-in')}
        label={t`Put members into ${name}`}
      >{t`Put members in…`}</Button>
      <Button kind="quiet" onPress={() => open('rename')} label={t`Rename ${name}`}>{t`Rename…`}</Button>
      <Button kind="quiet" onPress={() => open('dissolve')} label={t`Dissolve ${name}`}>{t`Dissolve…`}</Button>
    </>
  );
}
