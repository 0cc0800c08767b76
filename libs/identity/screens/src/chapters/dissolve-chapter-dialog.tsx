import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row } from '@standing/design-system';
import { ask, FormProblems, useFields, useSession } from '@standing/web-core';
import { type Chapter, dissolveChapterMutation } from './chapter.queries.js';
import { useChapterAct } from './use-chapter-act.js';

const IDS = { dissolvedOn: 'chapter-dissolved' };

type DissolveChapterDialogProps = { readonly chapter: Chapter; readonly onClose: () => void };

/** The first day on which a chapter is no more. */
export function DissolveChapterDialog({ chapter, onClose }: DissolveChapterDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const { name } = chapter;
  const act = useDissolve(chapter, onClose);
  const check = ({ dissolvedOn }: { dissolvedOn: string | null }) =>
    dissolvedOn === null ? { dissolvedOn: t`Give a day.` } : {};
  const fields = useFields<{ dissolvedOn: string | null }>({ dissolvedOn: today }, check, act.error);
  return (
    <Dialog title={t`Dissolve ${name}`} open onClose={onClose}>
      <Form
        onSubmit={() => fields.submit((values) => act.mutate(values.dissolvedOn ?? today))}
        label={t`Dissolve ${name}`}
      >
        <p>{t`It stays on record with whoever belonged to it before. Nobody may belong to it on that day or later.`}</p>
        <FormProblems
          title={t`The chapter was not dissolved.`}
          error={act.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <DateField
          id={IDS.dissolvedOn}
          label={t`First day without it`}
          value={fields.values.dissolvedOn}
          onChange={(dissolvedOn) => fields.set({ dissolvedOn })}
          error={fields.wrong('dissolvedOn')}
        />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Dissolve it`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}

function useDissolve({ id, revision }: Chapter, onDone: () => void) {
  const { t } = useLingui();
  return useChapterAct({
    run: (dissolvedOn: string, idempotencyKey) =>
      ask(dissolveChapterMutation, { id, revision, dissolvedOn, idempotencyKey }),
    said: t`The chapter is dissolved.`,
    onDone,
  });
}
