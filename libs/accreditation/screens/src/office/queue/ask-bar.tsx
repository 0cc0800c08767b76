import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { AskDialog } from './ask-dialog.js';
import type { Asked } from './asked.js';
import type { QueuedApplication } from './use-applications.js';

/** As many as the server takes at once. */
const MOST = 50;

type AskBarProps = { readonly chosen: readonly QueuedApplication[]; readonly onAsked: (asked: Asked) => void };

/** How many applications are chosen, and what can be done with them. */
export function AskBar({ chosen, onAsked }: AskBarProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<readonly QueuedApplication[] | null>(null);
  const count = plural(chosen.length, { one: '# application chosen', other: '# applications chosen' });
  const finish = (result: Asked) => {
    setAsking(null);
    onAsked(result);
  };
  return (
    <>
      {chosen.length > 0 && (
        <div className="bulk">
          <span role="status">{chosen.length > MOST ? t`${count}: ${MOST} at the most at a time` : count}</span>
          <Button onPress={() => setAsking(chosen)} disabled={chosen.length > MOST}>{t`Ask assessors…`}</Button>
        </div>
      )}
      {asking && <AskDialog applications={asking} onDone={finish} onClose={() => setAsking(null)} />}
    </>
  );
}
