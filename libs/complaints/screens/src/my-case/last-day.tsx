import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { daysBetween, useFormat, useSession } from '@standing/web-core';

/** A last day in words, with the days left; never in a colour. */
export function LastDay({ day, what }: { readonly day: string; readonly what: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const left = daysBetween(body.today, day);
  const count = left > 0 ? plural(left, { one: '# day left', other: '# days left' }) : t`today is the last day`;
  return (
    <p>
      {what}
      <br />
      <span className="strong">{format.day(day, 'full')}</span>
      <span className="muted">{` · ${count}`}</span>
    </p>
  );
}
