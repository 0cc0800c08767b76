import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, StatusTag, TextLink } from '@standing/design-system';
import { ask, type ResultOf, useFormat } from '@standing/web-core';
import { myAuditsQuery } from './review.queries.js';
import { reviewKeys } from './review.js';
import { OWN_STATE_WORDS } from './review-words.js';

/** The audits of one's own activities, and the way to each. Nothing where there was none. */
export function YourAudits() {
  const { t } = useLingui();
  const { data } = useQuery({ queryKey: reviewKeys.mine, queryFn: () => ask(myAuditsQuery, {}) });
  if (!data || data.myAudits.length === 0) return null;
  return (
    <Card title={t`Your audit`}>
      <ul className="rows">
        {data.myAudits.map((audit) => (
          <li key={audit.id}>
            <AuditRow audit={audit} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function AuditRow({ audit }: { readonly audit: ResultOf<typeof myAuditsQuery>['myAudits'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = OWN_STATE_WORDS[audit.state];
  const opened = format.day(audit.openedOn, 'long');
  const due = format.day(audit.dueOn, 'long');
  const isOpen = audit.state === 'WAITING' || audit.state === 'UNANSWERED';
  return (
    <div className="item">
      <span className="item-main">
        <TextLink href={`/audits/${audit.id}`}>{t`Audit of ${opened}`}</TextLink>
        {isOpen && (
          <>
            <br />
            <span className="muted small">{t`Answer until ${due}`}</span>
          </>
        )}
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{t(word)}</StatusTag>
      </span>
    </div>
  );
}
