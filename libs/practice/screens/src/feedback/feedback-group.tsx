import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { statementWords } from './statement-words.js';
import type { Feedback } from './use-feedback.js';

/** How often each answer was given to each statement by the group, and what it wrote. */
export function FeedbackGroup({ feedback }: { readonly feedback: Feedback }) {
  const { t } = useLingui();
  const { shown, answered, smallestGroup, statements, comments } = feedback;
  const waiting = answered - shown;
  return (
    <>
      <p>
        <Trans>{shown} answers together.</Trans>{' '}
        <span className="muted">
          {waiting > 0 && plural(waiting, { one: '# more waits.', other: '# more wait.' })}{' '}
          <Trans>
            These numbers change only when answers from {smallestGroup} further engagements can join them at once.
          </Trans>
        </span>
      </p>
      <Distribution statements={statements} />
      {comments.length > 0 && (
        <>
          <h3>{t`In their own words`}</h3>
          <p className="muted">{t`In the order of the alphabet, which says nothing of whose they are.`}</p>
          <ul className="rows">
            {comments.map((comment, index) => (
              <li key={`${index} ${comment}`} data-user-text="" className="prose">
                {comment}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Distribution({ statements }: Pick<Feedback, 'statements'>) {
  const { t } = useLingui();
  const title = t`How often each answer was given`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Statement`}</th>
            <th scope="col" data-figure="">{t`Always`}</th>
            <th scope="col" data-figure="">{t`Mostly`}</th>
            <th scope="col" data-figure="">{t`Sometimes`}</th>
            <th scope="col" data-figure="">{t`Never`}</th>
            <th scope="col" data-figure="">{t`Cannot say`}</th>
            <th scope="col" data-figure="">{t`No answer`}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((counts) => (
            <tr key={counts.statement}>
              <th scope="row">{t(statementWords(counts.statement))}</th>
              {[counts.always, counts.mostly, counts.sometimes, counts.never, counts.cannotSay, counts.unanswered].map(
                (count, index) => (
                  <td key={index} data-figure="">
                    {count}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
