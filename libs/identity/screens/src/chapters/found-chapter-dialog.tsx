import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { foundChapterMutation } from './chapter.queries.js';
import { ChapterNameForm, type Names } from './chapter-name-form.js';
import { useChapterAct } from './use-chapter-act.js';

/** A new chapter, by its name. */
export function FoundChapterDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useChapterAct({
    run: (input: Names, idempotencyKey) => ask(foundChapterMutation, { input, idempotencyKey }),
    said: t`The chapter is founded.`,
    onDone: onClose,
  });
  return (
    <ChapterNameForm
      title={t`Found a chapter`}
      problem={t`The chapter was not founded.`}
      send={t`Found it`}
      initial={{ nameFr: '', nameEn: '' }}
      pending={act.isPending}
      error={act.error}
      onSend={act.mutate}
      onClose={onClose}
    />
  );
}
