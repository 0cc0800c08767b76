import { useLingui } from '@lingui/react/macro';
import { Button, Dialog, Form, Row } from '@standing/design-system';
import { ask, FormProblems } from '@standing/web-core';
import { type ChapterMember, takeBackMembershipMutation } from './chapter.queries.js';
import { useChapterAct } from './use-chapter-act.js';

type TakeBackMembershipDialogProps = { readonly member: ChapterMember; readonly onClose: () => void };

/** Says that a member was put into a chapter by mistake. */
export function TakeBackMembershipDialog({ member, onClose }: TakeBackMembershipDialogProps) {
  const { t } = useLingui();
  const { id, revision, person } = member;
  const { name } = person;
  const act = useChapterAct({
    run: (_: null, idempotencyKey) => ask(takeBackMembershipMutation, { id, revision, idempotencyKey }),
    said: t`It is taken back.`,
    onDone: onClose,
  });
  return (
    <Dialog title={t`Was ${name} put in by mistake?`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate(null)} label={t`Take it back`}>
        <p>{t`What was said before counts again, as if they had never come. Both stay on record.`}</p>
        <FormProblems title={t`It was not taken back.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button type="submit" pending={act.isPending}>{t`Take it back`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not now`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
