import { useLingui } from '@lingui/react/macro';
import { Card, StatusTag, SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { type ConflictToSign, SIGN_OFF_WORDS, TIE_WORDS } from './conflict-words.js';
import { SignOff } from './sign-off.js';

type ConflictCardProps = { readonly conflict: ConflictToSign; readonly busy: boolean };

/** One soft conflict: whose, in what function, by what tie, and who has signed so far. */
export function ConflictCard({ conflict, busy }: ConflictCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { reference, person, kind, foundOn, signed, because } = conflict;
  return (
    <Card title={t`Case ${reference}`} busy={busy}>
      <div className="stack">
        <p>
          <StatusTag tone="warn">{signed === 0 ? t`nobody has signed` : t`one has signed`}</StatusTag>
        </p>
        <SummaryList
          items={[
            { term: t`Who`, value: <span data-user-text="">{person.name}</span> },
            { term: t`In what function`, value: t(FUNCTION_WORDS[conflict.function]) },
            { term: t`Their tie`, value: t(TIE_WORDS[kind]) },
            { term: t`Found on`, value: format.day(foundOn, 'long') },
            ...because.map((reason) => ({ term: t`Signed because`, value: t(SIGN_OFF_WORDS[reason]) })),
          ]}
        />
        <SignOff conflict={conflict} />
      </div>
    </Card>
  );
}
