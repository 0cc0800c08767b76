import { Trans, useLingui } from '@lingui/react/macro';
import { formatMonth } from '@standing/web-core';
import { usePage } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import { SubjectNote } from '../parts/subject-note.js';
import type { SignStatementProps } from '../props/sign-statement.js';
import { Lines } from './lines.js';
import { Signatures } from './signatures.js';

type ReadOnly = Extract<SignStatementProps, { state: 'signed' | 'cannot-sign' }>;

/** A statement that is signed, or that this person cannot sign: it can be read, and nothing is asked. */
export function ReadOnlyPage(props: ReadOnly) {
  const { t } = useLingui();
  const { locale } = usePage();
  const isSigned = props.state === 'signed';
  const month = formatMonth(props.month.slice(0, 7), locale);
  return (
    <PublicPage title={isSigned ? t`You signed` : t`You cannot sign this statement`}>
      <h1>{isSigned ? t`You signed` : t`You cannot sign this statement`}</h1>
      <div className="lead" role="status">
        {isSigned ? (
          <p>
            <Trans>Your signature of the statement of {month} is recorded. Nothing else is asked of you.</Trans>
          </p>
        ) : (
          props.reasons.map((reason) => <p key={reason}>{reason}</p>)
        )}
      </div>
      <SubjectNote subject={props.subject} coachName={props.coachName} />
      <Lines statement={props} />
      <Signatures signatures={props.signatures} />
    </PublicPage>
  );
}
