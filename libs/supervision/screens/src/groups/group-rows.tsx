import { useLingui } from '@lingui/react/macro';
import { StatusTag, type Tone } from '@standing/design-system';
import { disputeWord } from './group-words.js';
import type { Group } from './use-groups.js';

type GroupRow = Group['rows'][number];

/** What a group is for each person who was named. */
export function GroupRows({ group }: { readonly group: Group }) {
  return (
    <ul className="rows">
      {group.rows.map((row) => (
        <li key={row.agreementId}>
          <OneRow row={row} takenBack={group.takenBack} />
        </li>
      ))}
    </ul>
  );
}

function OneRow({ row, takenBack }: { readonly row: GroupRow; readonly takenBack: boolean }) {
  const { t } = useLingui();
  const { tone, word } = useRowState(row, takenBack);
  return (
    <>
      <div className="item">
        <span className="item-main" data-user-text="">
          {row.superviseeName}
        </span>
        <span className="item-end">
          <StatusTag tone={tone}>{word}</StatusTag>
        </span>
      </div>
      {row.dispute && <p className="muted small item-note">{t(disputeWord(row.dispute))}</p>}
      {row.refusals.map(({ code, message }) => (
        <p key={code} className="muted small item-note">
          {message}
        </p>
      ))}
    </>
  );
}

function useRowState(
  { stands, dispute, refusals }: GroupRow,
  takenBack: boolean,
): { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  if (refusals.length > 0) return { tone: 'warn', word: t({ message: 'Not entered', context: 'group' }) };
  if (dispute) return { tone: 'bad', word: t({ message: 'Disputed', context: 'group' }) };
  if (takenBack || !stands) return { tone: 'plain', word: t({ message: 'Taken back', context: 'group' }) };
  return { tone: 'ok', word: t({ message: 'Attested', context: 'group' }) };
}
