import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { StatementCode } from './draft.js';
import { STATEMENT_WORDS } from './statement-words.js';

type AffirmedProps = {
  readonly statements: readonly { readonly code: StatementCode; readonly affirmedOn: string }[];
};

/** What was affirmed with an application, each with its day; nothing where none was asked for yet. */
export function Affirmed({ statements }: AffirmedProps) {
  const { t } = useLingui();
  const format = useFormat();
  if (statements.length === 0) return null;
  return (
    <Card title={t`Affirmed`}>
      <ul className="rows">
        {statements.map(({ code, affirmedOn }) => (
          <li key={code}>
            {t(STATEMENT_WORDS[code])} <span className="muted">{format.day(affirmedOn, 'long')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
