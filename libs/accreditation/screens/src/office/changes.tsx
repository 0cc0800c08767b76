import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { useHeldWords } from '../standing/held-words.js';
import type { MemberRecord } from './record.js';

type Change = MemberRecord['standing']['changes'][number];

/** How a standing came about: each change with its day, the newest first. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Changes of standing`}>
      {changes.length === 0 ? (
        <EmptyState sentence={t`No level was awarded yet. Awards and their ends appear here, the newest first.`} />
      ) : (
        <ol className="rows">
          {changes.map((change) => (
            <li key={`${change.on} ${change.status} ${change.reference} ${change.pausedSince ?? ''}`}>
              <ChangeRow change={change} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function ChangeRow({ change: { on, status, byConsent, pausedSince, level, reference } }: { readonly change: Change }) {
  const format = useFormat();
  const { tone, word } = useHeldWords()({ status, byConsent, level, since: on, until: null, pausedSince });
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{format.day(on, 'long')}</span>
        <br />
        <span className="muted">
          {level.title} · {reference}
        </span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
      </span>
    </div>
  );
}
