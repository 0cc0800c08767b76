import { Plural, Trans } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import type { Part, QuickLog } from '@standing/web-core';

export type WarningsProps = {
  readonly log: QuickLog;
  readonly open: readonly Part[];
  /** The person pressed Save: what is still open is said. */
  readonly asking: boolean;
};

/** What stands in the way of saving this line. */
export function Warnings({ log, open, asking }: WarningsProps) {
  const name = log.possibleClientName?.text;
  const left = open.length;
  return (
    <div role="status" className="live stack">
      {name && (
        <Callout tone="bad">
          <p>
            <Trans>
              “{name}” looks like a client’s name. Clients are never named here: write the pseudonym of the engagement
              instead. The line is not saved like this.
            </Trans>
          </p>
        </Callout>
      )}
      {log.future && (
        <Callout tone="warn">
          <p>
            <Trans>This day has not come yet. Only what took place can be logged.</Trans>
          </p>
        </Callout>
      )}
      {asking && open.length > 0 && (
        <p className="strong">
          <Plural
            value={left}
            one="One thing is still open: press the amber chip."
            other="# things are still open: press the amber chips."
          />
        </p>
      )}
    </div>
  );
}
