import { useLingui } from '@lingui/react/macro';
import { useFormat, useSession } from '@standing/web-core';
import type { Attendance } from './attendance.queries.js';

/** Who held an event, and on which days, in words. */
export function useHeld({ provider, firstDay, lastDay }: Attendance): { readonly by: string; readonly days: string } {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const [first, last] = [format.rowDay(firstDay, body.today), format.rowDay(lastDay, body.today)];
  return { by: provider ?? body.name, days: firstDay === lastDay ? last : t`${first} to ${last}` };
}
