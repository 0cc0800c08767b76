import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { Loaded, useMoney } from '@standing/web-core';
import { useDueWords } from './due-words.js';
import { type LevelFee, type SchemeFees, useSchemeFees } from './use-fees.js';

/** What applications cost, level by level. Nothing where the scheme in force names no fee. */
export function FeesCard() {
  const { t } = useLingui();
  const fees = useSchemeFees();
  if (!fees.error && !fees.data) return null;
  return (
    <Card title={t`What applications cost`}>
      <Loaded query={fees} failed={t`The fees could not be loaded.`} lines={3}>
        {(found) => found && <Fees {...found} />}
      </Loaded>
    </Card>
  );
}

function Fees({ fees, dueBefore }: NonNullable<SchemeFees>) {
  const due = useDueWords();
  const kinds = useKinds();
  const money = useMoney();
  const levels = [...new Map(fees.map(({ level }) => [level.code, level.title]))];
  return (
    <>
      <ul className="rows">
        {levels.map(([code, title]) => (
          <li key={code} className="item">
            <span className="item-main strong">{title}</span>
            <span className="item-end">
              {fees
                .filter(({ level }) => level.code === code)
                .map(({ kind, fee }) => unbroken(kinds(kind, money(fee.amount, fee.currency))))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">{due(dueBefore)}</p>
    </>
  );
}

/** An amount stands beside what it is for, on a narrow screen too. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function useKinds(): (kind: LevelFee['kind'], amount: string) => string {
  const { t } = useLingui();
  return (kind, amount) => {
    switch (kind) {
      case 'FIRST':
        return t`First application: ${amount}`;
      case 'RENEWAL':
        return t`Renewal: ${amount}`;
      case 'REINSTATEMENT':
        return t`Coming back: ${amount}`;
    }
  };
}
