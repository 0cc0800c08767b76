import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, readFragment, useAct } from '@standing/web-core';
import type { MaskedLine } from '../standing/line.js';
import { lineFragment } from '../standing/standing.queries.js';
import type { Level } from './application.js';
import { applyMutation } from './application.queries.js';

export type ApplyDialogProps = {
  readonly level: Level;
  readonly lines: readonly MaskedLine[];
  readonly onClose: () => void;
};

/** Asks once more, and says which requirements are not met: they keep nobody from applying. */
export function ApplyDialog({ level: { code, title }, lines, onClose }: ApplyDialogProps) {
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
        <OpenLines lines={lines} />
        <FormProblems title={t`You have not applied.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <Row>
          <Button onPress={() => act.mutate(code)} pending={act.isPending}>{t`Apply for ${title}`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
        </Row>
      </div>
    </Dialog>
  );
}

function OpenLines({ lines }: Pick<ApplyDialogProps, 'lines'>) {
  const open = lines
    .map((line) => readFragment(lineFragment, line))
    .filter(({ result }) => result !== 'MET' && result !== 'ADJUSTED');
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
        {open.map(({ ruleId, title }) => (
          <li key={ruleId}>{title}</li>
        ))}
      </ul>
      <p className="muted">
        <Trans>You may apply all the same. A level is awarded once every requirement is met.</Trans>
      </p>
    </>
  );
}
