import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, StatusTag, TextLink } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useDraftStatus } from '../draft/draft-lead.js';
import type { Schemes } from './schemes.js';

type Draft = Schemes['schemeDrafts'][number];

/** The drafts: the open ones first, each with who changed it when. */
export function DraftsCard({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Drafts`}>
      {drafts.length === 0 ? (
        <EmptyState
          sentence={t`Nothing is being drafted. A draft changes nothing for anybody until it is published.`}
        />
      ) : (
        <ul className="rows">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <DraftRow draft={draft} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { tone, word } = useDraftStatus()(draft.status, Boolean(draft.approval));
  const { revision, version } = draft;
  const [name, when] = [draft.changedBy.name, format.instant(draft.changedAt, body.zone)];
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/schemes/drafts/${draft.id}`}>{draft.title ?? t`Draft without a title`}</TextLink>
        <br />
        <span className="muted">
          {[version && t`version ${version}`, t`revision ${revision}`, t`changed by ${name}, ${when}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
      </span>
    </div>
  );
}
