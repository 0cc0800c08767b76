import { useLingui } from '@lingui/react/macro';
import { StatusTag, type Tone } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Draft } from './saved-draft.js';

/** The draft in a line: its state, its revision, who changed it last and when. */
export function DraftLead({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { tone, word } = useDraftStatus()(draft.status, Boolean(draft.approval));
  const { revision, version } = draft;
  const name = draft.changedBy.name;
  const when = format.instant(draft.changedAt, body.zone);
  return (
    <p>
      <StatusTag tone={tone}>{word}</StatusTag>{' '}
      {[version && t`version ${version}`, t`revision ${revision}`, t`changed by ${name}, ${when}`]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** What a draft is at the moment, in a word. */
export function useDraftStatus(): (status: Draft['status'], approved: boolean) => { tone: Tone; word: string } {
  const { t } = useLingui();
  return (status, approved) => {
    switch (status) {
      case 'OPEN':
        return approved ? { tone: 'ok', word: t`Approved` } : { tone: 'brand', word: t`Draft` };
      case 'PUBLISHED':
        return { tone: 'ok', word: t`Published` };
      case 'DISCARDED':
        return { tone: 'plain', word: t`Discarded` };
    }
  };
}
