import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Session } from './read/prepare.js';

type SessionTicksProps = {
  readonly sessions: readonly Session[];
  /** The numbers of those that are ticked or, inverted, of those that are not. */
  readonly ticked: ReadonlySet<number>;
  readonly inverted?: boolean;
  /** Left out where nothing can be changed any more. */
  readonly onChange: ((ticked: ReadonlySet<number>) => void) | undefined;
};

/** So many are shown at first, and with each press more. */
const STEP = 50;

/** Sessions of the file, each with a tick. */
export function SessionTicks({ sessions, ticked, inverted = false, onChange }: SessionTicksProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [shown, setShown] = useState(STEP);
  const turn = (number: number) => {
    const next = new Set(ticked);
    if (!next.delete(number)) next.add(number);
    onChange?.(next);
  };
  return (
    <Stack gap="small">
      {sessions.slice(0, shown).map(({ number, line, heldOn, client, minutes, paid }) => (
        <Checkbox
          key={number}
          checked={ticked.has(number) !== inverted}
          onChange={() => turn(number)}
          disabled={onChange === undefined}
          hint={t`row ${line}`}
        >
          {`${format.day(heldOn, 'dated')} · ${client} · ${format.duration(minutes)} · ${paid ? t`Paid` : t`Pro bono`}`}
        </Checkbox>
      ))}
      {sessions.length > shown && (
        <div>
          <Button kind="second" size="small" onPress={() => setShown(shown + STEP)}>{t`Show more`}</Button>
        </div>
      )}
    </Stack>
  );
}
