import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat } from '@standing/web-core';
import { AcceptAttendance } from './accept-attendance.js';
import { type Attendance, refuseAttendanceMutation } from './attendance.queries.js';
import { useHeld } from './use-held.js';

/** An event that the reader is reported to have attended, and what they can answer. */
export function AttendanceRow({ attendance }: { readonly attendance: Attendance }) {
  const format = useFormat();
  const { by, days } = useHeld(attendance);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {attendance.title}
        </span>
        <br />
        <span className="muted small" data-user-text="">
          {[days, by].join(' · ')}
        </span>
      </span>
      <span className="item-figure figure">{format.duration(attendance.minutes)}</span>
      <span className="item-end" data-size="large">
        <Answers attendance={attendance} />
      </span>
    </div>
  );
}

function Answers({ attendance }: { readonly attendance: Attendance }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, title } = attendance;
  const refuse = useAct({
    touches: [keys.cpd],
    run: (_: object, idempotencyKey) => ask(refuseAttendanceMutation, { id, idempotencyKey }),
    onDone: () => toast({ text: t`Noted: it was not you. Nothing is recorded.` }),
  });
  return (
    <span className="item-acts">
      <Button
        kind="second"
        size="small"
        onPress={() => setOpen(true)}
        label={t`Accept “${title}”`}
      >{t`Accept…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => refuse.mutate({})}
        pending={refuse.isPending}
        label={t`“${title}”: that was not me`}
      >{t`That was not me`}</Button>
      {refuse.error && <Failure title={t`Your answer was not kept.`} error={refuse.error} />}
      {open && <AcceptAttendance attendance={attendance} onClose={() => setOpen(false)} />}
    </span>
  );
}
