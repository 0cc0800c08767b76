import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { arranged } from './arrangement.js';
import { RequirementItem } from './requirement-group.js';
import type { Decision } from './use-standing.js';

export type RequirementsProps = {
  readonly decision: Decision;
  readonly busy: boolean;
  /** What the list is called where it is not the reader's own; then it leads to no act of theirs. */
  readonly title?: string;
};

/** Every requirement of the level, in the scheme's own order. */
export function Requirements({ decision, busy, title }: RequirementsProps) {
  const { t } = useLingui();
  const { scheme, version } = decision;
  return (
    <Card title={title ?? t`Your requirements`} busy={busy}>
      <ul className="rows">
        {arranged(decision).map((item) => (
          <li key={item.id}>
            <RequirementItem item={item} own={title === undefined} level={3} />
          </li>
        ))}
      </ul>
      <p className="muted small">{t`Worked out by ${scheme}, version ${version}.`}</p>
    </Card>
  );
}
