import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { ListActs } from './list-keys.js';
import type { ToConfirm } from './use-desk.js';

export type BulkBarProps = {
  readonly chosen: readonly ToConfirm[];
  readonly acts: ListActs;
  readonly pending: boolean;
};

/** How many are ticked, how long together, and the three answers. */
export function BulkBar({ chosen, acts, pending }: BulkBarProps) {
  const format = useFormat();
  const count = chosen.length;
  const length = format.duration(chosen.reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <div className="bulk">
      <span>
        <Plural value={count} one="One session" other="# sessions" /> · {length}
      </span>
      <Button onPress={acts.confirm} pending={pending}>
        <Trans>Confirm {count}</Trans>
      </Button>
      <Button kind="second" onPress={acts.ask}>
        <Trans>Ask…</Trans>
      </Button>
      <Button kind="second" onPress={acts.decline}>
        <Trans>Decline…</Trans>
      </Button>
    </div>
  );
}
