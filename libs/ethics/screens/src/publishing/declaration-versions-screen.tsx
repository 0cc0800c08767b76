import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Card, EmptyState, PageHeader, Stack } from '@standing/design-system';
import { ask, Loaded } from '@standing/web-core';
import { useFocusKept } from '../charter/use-focus-kept.js';
import { DeclarationVersionsCard } from './declaration-versions-card.js';
import { declarationVersionsQuery, type Version, versionsKey } from './publishing.queries.js';
import { numberOf, useVersionDraft } from './version-draft.js';
import { VersionForm } from './version-form.js';

/** Every declaration with its versions, and the one that is being written. */
export function DeclarationVersionsScreen() {
  const { t } = useLingui();
  const versions = useQuery({
    queryKey: versionsKey,
    queryFn: () => ask(declarationVersionsQuery, {}),
    select: ({ declarationVersions }) => declarationVersions,
  });
  return (
    <>
      <PageHeader
        title={t`Declarations: versions`}
        lead={<p>{t`A version that is published never changes. Members sign it from its first day on.`}</p>}
      />
      <Loaded query={versions} failed={t`The versions could not be loaded.`} lines={8}>
        {(all) => <All versions={all} />}
      </Loaded>
    </>
  );
}

function All({ versions }: { readonly versions: readonly Version[] }) {
  const page = useRef<HTMLDivElement>(null);
  const changed = useFocusKept(page);
  const { draft, begin, change, end } = useVersionDraft();
  const [begun, setBegun] = useState(false);
  const start = (last?: Version) => {
    setBegun(true);
    begin(last);
  };
  const stop = () => {
    changed();
    end();
  };
  return (
    <div ref={page} tabIndex={-1}>
      <Stack gap="large">
        {draft ? (
          <VersionForm draft={draft} number={numberOf(draft, versions)} begun={begun} onChange={change} onEnd={stop} />
        ) : (
          <NewDeclaration isEmpty={versions.length === 0} onBegin={() => start()} />
        )}
        {byCode(versions).map((ofOne) => (
          <DeclarationVersionsCard key={ofOne[0].code} versions={ofOne} onBegin={draft ? undefined : start} />
        ))}
      </Stack>
    </div>
  );
}

function NewDeclaration({ isEmpty, onBegin }: { readonly isEmpty: boolean; readonly onBegin: () => void }) {
  const { t } = useLingui();
  const button = <Button onPress={onBegin}>{t`Write a new declaration`}</Button>;
  if (!isEmpty) return <div>{button}</div>;
  return (
    <Card title={t`Declarations`}>
      <EmptyState
        sentence={t`No declaration is published yet. Members are asked to sign the code alone.`}
        action={button}
      />
    </Card>
  );
}

/** The versions of each declaration, in the order in which they came. */
function byCode(versions: readonly Version[]): (readonly [Version, ...Version[]])[] {
  const all = new Map<string, [Version, ...Version[]]>();
  for (const version of versions) {
    const ofOne = all.get(version.code);
    if (ofOne) ofOne.push(version);
    else all.set(version.code, [version]);
  }
  return [...all.values()];
}
