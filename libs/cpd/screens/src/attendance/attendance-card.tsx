import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { attendanceQuery } from './attendance.queries.js';
import { AttendanceRow } from './attendance-row.js';

/** What a training provider or the office reports of the reader, and they have not answered. Where nothing waits, nothing. */
export function AttendanceCard() {
  const { t } = useLingui();
  const reported = useQuery({ queryKey: [...keys.cpd, 'attendance'], queryFn: () => ask(attendanceQuery, {}) });
  if (reported.error === null && (reported.data?.myAttendance ?? []).length === 0) return null;
  return (
    <Card title={t`Reported to you`} busy={reported.isFetching}>
      <Loaded query={reported} failed={t`What is reported of you could not be loaded.`} lines={2}>
        {({ myAttendance }) => (
          <>
            <p className="muted">{t`You are reported to have been there. It counts once you accept it; what you do not answer within 180 days is erased.`}</p>
            <ul className="rows">
              {myAttendance.map((attendance) => (
                <li key={attendance.id}>
                  <AttendanceRow attendance={attendance} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  );
}
