import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Card, EmptyState } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { CoverRow } from './cover-row.js';
import { DeclareCover } from './declare-cover.js';
import { type Cover, useCovers } from './use-covers.js';

/** Every cover with its state, and the form that declares one. */
export function CoversCard() {
  const { t } = useLingui();
  const covers = useCovers();
  const [declaring, setDeclaring] = useState(false);
  const none = covers.data?.myCovers.length === 0;
  const open = (
    <Button kind={none ? 'first' : 'second'} onPress={() => setDeclaring(true)}>{t`Declare a cover`}</Button>
  );
  return (
    <Card title={t`My covers`} action={!declaring && covers.data && !none && open}>
      {declaring && <DeclareCover onClose={() => setDeclaring(false)} />}
      <Loaded query={covers} failed={t`Your covers could not be loaded.`} lines={4}>
        {({ myCovers }) =>
          myCovers.length === 0 ? !declaring && <NoCovers action={open} /> : <CoverList covers={myCovers} />
        }
      </Loaded>
    </Card>
  );
}

function NoCovers({ action }: { readonly action: ReactNode }) {
  const { t } = useLingui();
  const sentence = t`A cover is one period of one policy, as your insurer’s attestation shows it. Declare yours; the office then looks at the attestation.`;
  const example = t`Professional mutual · policy RC 2026-014 · 1 July 2026 to 30 June 2027 · Belgium and France`;
  return <EmptyState sentence={sentence} example={example} action={action} />;
}

function CoverList({ covers }: { readonly covers: readonly Cover[] }) {
  return (
    <ul className="rows">
      {covers.map((cover) => (
        <li key={cover.id}>
          <CoverRow cover={cover} />
        </li>
      ))}
    </ul>
  );
}
