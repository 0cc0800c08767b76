import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '@standing/web-core';
import { calendarIn, type CalendarRead, tableOfAppointments } from './read/calendar.js';
import type { Taking } from './taking.js';

/** A calendar that was read, before it is said what of it was coaching. */
export type Calendar = CalendarRead & { readonly name: string | null };

/** A calendar becomes the table of what its owner says was coaching; the rest of it is never looked at again. */
export function useCalendar({ take, refuse }: Taking) {
  const { t } = useLingui();
  const { body } = useSession();
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  const open = (text: string, name: string | null) =>
    calendarIn(text, body).then(
      (read) => {
        setCalendar({ ...read, name });
        refuse(undefined);
      },
      () => refuse(t`This calendar could not be read. Export it once more as .ics.`),
    );
  const choose = (titles: ReadonlySet<string>) =>
    calendar && take(tableOfAppointments(calendar.appointments, titles), calendar.name);
  return { calendar, open, choose, leave: () => setCalendar(null) };
}
