import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { AskDialog } from './ask-dialog.js';
import type { BulkResult } from './bulk-result.js';
import { needsAssessors } from './choosable.js';
import { RemindDialog } from './remind-dialog.js';
import type { QueuedApplication } from './use-applications.js';

/** As many as the server takes at once. */
const MOST = 50;

type BulkBarProps = {
  readonly chosen: readonly QueuedApplication[];
  readonly onDone: (result: BulkResult) => void;
};

/** What is about to be done, with which applications. */
type Doing = { readonly act: 'ask' | 'remind'; readonly applications: readonly QueuedApplication[] };

/** How many applications are chosen, and what can be done with them. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<Doing | null>(null);
  const count = plural(chosen.length, { one: '# application chosen', other: '# applications chosen' });
  const tooMany = chosen.length > MOST;
  const unseated = chosen.filter(needsAssessors);
  const close = () => setDoing(null);
  const finish = (result: BulkResult) => {
    close();
    onDone(result);
  };
  return (
    <>
      {chosen.length > 0 && (
        <div className="bulk">
          <span role="status">{tooMany ? t`${count}: ${MOST} at the most at a time` : count}</span>
          {unseated.length > 0 && (
            <Button onPress={() => setDoing({ act: 'ask', applications: unseated })} disabled={tooMany}>
              {t`Ask assessors…`}
            </Button>
          )}
          <Button
            kind={unseated.length > 0 ? 'second' : 'first'}
            onPress={() => setDoing({ act: 'remind', applications: chosen })}
            disabled={tooMany}
          >
            {t`Remind the assessors…`}
          </Button>
        </div>
      )}
      {doing?.act === 'ask' && (
        <AskDialog applications={doing.applications} onDone={(asked) => finish({ asked })} onClose={close} />
      )}
      {doing?.act === 'remind' && (
        <RemindDialog applications={doing.applications} onDone={(reminded) => finish({ reminded })} onClose={close} />
      )}
    </>
  );
}
