import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { readFragment } from '@standing/web-core';
import { RequirementLine } from './requirement-line.js';
import { lineFragment } from './standing.queries.js';
import type { Decision } from './use-standing.js';

/** Every requirement of the level, in the scheme's own order. */
export function Requirements({ decision, busy }: { readonly decision: Decision; readonly busy: boolean }) {
  const { t } = useLingui();
  const { scheme, version } = decision;
  return (
    <Card title={t`Your requirements`} busy={busy}>
      <ul className="rows">
        {decision.lines.map((line) => (
          <li key={readFragment(lineFragment, line).ruleId}>
            <RequirementLine line={line} />
          </li>
        ))}
      </ul>
      <p className="muted small">{t`Worked out by ${scheme}, version ${version}.`}</p>
    </Card>
  );
}
