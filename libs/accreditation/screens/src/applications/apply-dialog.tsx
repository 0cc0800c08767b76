import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { type Arrangeable, openTitles } from '../standing/arrangement.js';
import type { Level } from './application.js';
import { applyMutation } from './application.queries.js';

export type ApplyDialogProps = {
  readonly level: Level;
  readonly decision: Arrangeable;
  readonly onClose: () => void;
};

/** Asks once more, and says which requirements are not met: they keep nobody from applying. */
export function ApplyDialog({ level: { code, title }, decision, onClose }: ApplyDialogProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (level: string, idempotencyKey) => ask(applyMutation, { level, idempotencyKey }),
    touches: [keys.applications, keys.member],
    onDone: () => {
      toast({ text: t`You applied for ${title}.` });
      onClose();
    },
  });
  return (
    <Dialog title={t`Apply for ${title}?`} open onClose={onClose}>
      <div className="stack">
        <OpenLines decision={decision} />
        <FormProblems title={t`You have not applied.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(code)} pending={act.isPending}>{t`Apply for ${title}`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

function OpenLines({ decision }: Pick<ApplyDialogProps, 'decision'>) {
  const open = openTitles(decision);
  if (open.length === 0)
    return (
      <p>
        <Trans>Every requirement is met today.</Trans>
      </p>
    );
  return (
    <>
      <p>
        <Trans>These requirements are not met today, or nobody can tell yet:</Trans>
      </p>
      <ul className="bullets">
        {open.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <p className="muted">
        <Trans>You may apply all the same. A level is awarded once every requirement is met.</Trans>
      </p>
    </>
  );
}
