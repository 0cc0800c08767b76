import { useLingui } from '@lingui/react/macro';
import { ask } from '@standing/web-core';
import { type Chapter, renameChapterMutation } from './chapter.queries.js';
import { ChapterNameForm, type Names } from './chapter-name-form.js';
import { useChapterAct } from './use-chapter-act.js';

type RenameChapterDialogProps = { readonly chapter: Chapter; readonly onClose: () => void };

/** Another name for a chapter; also where it was shown before. */
export function RenameChapterDialog({ chapter, onClose }: RenameChapterDialogProps) {
  const { t } = useLingui();
  const { id, revision, nameFr, nameEn } = chapter;
  const act = useChapterAct({
    run: (input: Names, idempotencyKey) => ask(renameChapterMutation, { id, revision, input, idempotencyKey }),
    said: t`The chapter is renamed.`,
    onDone: onClose,
  });
  return (
    <ChapterNameForm
      title={t`Rename the chapter`}
      problem={t`The chapter was not renamed.`}
      send={t`Rename it`}
      initial={{ nameFr: nameFr ?? '', nameEn: nameEn ?? '' }}
      pending={act.isPending}
      error={act.error}
      onSend={act.mutate}
      onClose={onClose}
    />
  );
}
