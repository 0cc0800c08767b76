import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';

/** The day asked about, and the day by whose end it must have been known; today for what is left out. */
export type AskedDays = { readonly on?: string | undefined; readonly known?: string | undefined };

/** Whether the present is asked about, in which there is something to do. */
export function isToday({ on, known }: AskedDays): boolean {
  return on === undefined && known === undefined;
}

/** The graph's arguments for the days. */
export function daysAsked({ on, known }: AskedDays): { on: string | null; knownOn: string | null } {
  return { on: on ?? null, knownOn: known ?? null };
}

/** The days asked about in words, where they are not today. */
export function useAskedDays(): (days: AskedDays) => string[] {
  const { t } = useLingui();
  const format = useFormat();
  return ({ on, known }) => {
    const [day, knownDay] = [on && format.day(on, 'long'), known && format.day(known, 'long')];
    return [...(day ? [t`as of ${day}`] : []), ...(knownDay ? [t`by what was known on ${knownDay}`] : [])];
  };
}
