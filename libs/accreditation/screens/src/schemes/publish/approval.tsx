import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Row, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import { ApproveDialog } from './approve-dialog.js';
import { DiscardDialog } from './discard-dialog.js';
import { Hindrances } from './hindrances.js';
import { PublishDialog } from './publish-dialog.js';

/** The approval of exactly what is saved, and its publication; first, what is still in the way. */
export function Approval(bench: Bench) {
  const { t } = useLingui();
  const { draft, work } = bench;
  const format = useFormat();
  const { body } = useSession();
  const [asking, setAsking] = useState<'approve' | 'publish' | 'discard' | null>(null);
  const close = () => setAsking(null);
  const hindered = draft.hindrances.length > 0 || work.dirty;
  const { approval } = draft;
  const [name, when] = [approval?.by.name ?? '', approval ? format.instant(approval.at, body.zone) : ''];
  if (draft.status !== 'OPEN') return null;
  return (
    <Card title={approval ? t`Publish` : t`Approve`}>
      {approval ? (
        <p>
          <StatusTag tone="ok">{t`Approved`}</StatusTag> {t`by ${name}, ${when}. A change takes the approval away.`}
        </p>
      ) : (
        <p>{t`Somebody who changed nothing in it approves a draft. Then it can be published.`}</p>
      )}
      {work.dirty && (
        <Callout tone="warn">{t`There is unsaved work: what is approved and published is what is saved.`}</Callout>
      )}
      <Hindrances {...bench} />
      <Row>
        {approval ? (
          <Button onPress={() => setAsking('publish')} disabled={hindered}>{t`Publish…`}</Button>
        ) : (
          <Button onPress={() => setAsking('approve')} disabled={hindered}>{t`Approve…`}</Button>
        )}
        <Button kind="danger" onPress={() => setAsking('discard')}>{t`Discard the draft…`}</Button>
      </Row>
      {asking === 'approve' && <ApproveDialog bench={bench} onClose={close} />}
      {asking === 'publish' && <PublishDialog bench={bench} onClose={close} />}
      {asking === 'discard' && <DiscardDialog draft={draft} onClose={close} />}
    </Card>
  );
}
