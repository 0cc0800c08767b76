import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextArea } from '@standing/design-system';
import { FormProblems, useFields } from '@standing/web-core';
import type { Line } from './charter.js';
import { useChangeLine } from './use-change-line.js';

const IDS = { reason: 'charter-reason' };

/** Asks once more before a line goes; where a clause of the code asks the same, a reason too. */
export function LeaveOut({ line, onClose }: { readonly line: Line; readonly onClose: () => void }) {
  const { t } = useLingui();
  const act = useChangeLine(line, onClose);
  const isOwn = line.choice === 'ADDED';
  const asks = line.clause !== null;
  const check = ({ reason }: { readonly reason: string }) =>
    asks && reason.trim() === '' ? { reason: t`Say why the line is left out.` } : {};
  const fields = useFields({ reason: '' }, check, act.error);
  const problems = { error: act.error, mistakes: fields.mistakes, tried: fields.tried };
  const send = ({ reason }: { readonly reason: string }) => act.mutate({ kind: 'leave-out', reason });
  return (
    <Form onSubmit={() => fields.submit(send)} label={isOwn ? t`Remove this line` : t`Leave this line out`}>
      <FormProblems title={t`The line was not changed.`} ids={IDS} {...problems} />
      {asks && <Clause clause={line.clause ?? ''} />}
      {!isOwn && (
        <TextArea
          id={IDS.reason}
          label={asks ? t`Why` : t`Why, for yourself (optional)`}
          hint={t`Only you read it.`}
          rows={2}
          value={fields.values.reason}
          onChange={(reason) => fields.set({ reason })}
          error={fields.wrong('reason')}
        />
      )}
      <Row>
        <Button type="submit" kind="danger" size="small" pending={act.isPending}>
          {isOwn ? t`Remove the line` : t`Leave the line out`}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>{t`Keep it`}</Button>
      </Row>
    </Form>
  );
}

function Clause({ clause }: { readonly clause: string }) {
  return (
    <p className="muted">
      <Trans>Clause {clause} of the code asks the same, and goes on applying without this line.</Trans>
    </p>
  );
}
