import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, Form, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct } from '@standing/web-core';
import { declineReportMutation } from './report.queries.js';
import { DECLINE_REASONS, type DeclineReason, declineWord } from './report-words.js';
import type { Report } from './use-reports.js';

type Props = { readonly report: Report };

/** The way out for a supervisor who writes no report, with a reason that the coach alone reads. */
export function DeclineReport({ report }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" onPress={() => setOpen(true)}>{t`I do not write this report…`}</Button>
      {open && <DeclineDialog report={report} onClose={() => setOpen(false)} />}
    </div>
  );
}

function DeclineDialog({ report: { id, coachName }, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState<DeclineReason>('TOO_EARLY');
  const act = useAct({
    run: (input: { readonly reportId: string; readonly reason: DeclineReason }, idempotencyKey) =>
      ask(declineReportMutation, { ...input, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`The report is declined.` }),
  });
  return (
    <Dialog title={t`Decline to write the report`} open onClose={onClose}>
      <Form onSubmit={() => act.mutate({ reportId: id, reason })} label={t`Decline to write the report`}>
        {act.error && <Failure title={t`The report was not declined.`} error={act.error} />}
        <RadioGroup
          label={t`Why? ${coachName} reads it, and nobody else.`}
          value={reason}
          onChange={(chosen) => setReason(DECLINE_REASONS.find((each) => each === chosen) ?? reason)}
          options={DECLINE_REASONS.map((each) => ({ value: each, text: t(declineWord(each)) }))}
        />
        <Row>
          <Button type="submit" kind="danger" pending={act.isPending}>{t`Decline to write the report`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
