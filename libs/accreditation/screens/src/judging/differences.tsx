import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState } from '@standing/design-system';
import { Marked } from './marked.js';
import type { Sheet } from './sheet.js';

/** Once two sheets are submitted: where they say different things, and nothing of the rest. */
export function Differences({ differences }: { readonly differences: NonNullable<Sheet['differences']> }) {
  const { t } = useLingui();
  return (
    <Card title={t`Where the other assessor sees it otherwise`}>
      {differences.length === 0 ? (
        <EmptyState sentence={t`You both say the same of every criterion.`} />
      ) : (
        <ul className="rows">
          {differences.map(({ code, title, mine, other }) => (
            <li key={code} className="stack">
              <h3>{title}</h3>
              <Marked title={t`Mine`} said={mine} />
              <Marked title={t`The other’s`} said={other} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
