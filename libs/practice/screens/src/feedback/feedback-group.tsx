import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { GiversSoFar } from './givers-so-far.js';
import { statementWords } from './statement-words.js';
import type { Feedback } from './use-feedback.js';

type Distribution = Feedback['statements'][number];

/** How often each answer was given to each statement by the group, and what it wrote. */
export function FeedbackGroup({ feedback }: { readonly feedback: Feedback }) {
  const { t } = useLingui();
  const { shown, answered, smallestGroup, givers, statements, comments } = feedback;
  const waiting = answered - shown;
  return (
    <>
      <p>
        <Trans>{shown} answers together.</Trans>{' '}
        <span className="muted">
          {waiting > 0 && plural(waiting, { one: '# more waits.', other: '# more wait.' })}{' '}
          <Trans>
            These numbers change only when answers of {smallestGroup} further clients can join them at once.
          </Trans>
        </span>
      </p>
      {givers.some(({ kind }) => kind !== 'CLIENT') && <OthersAmongThem givers={givers} />}
      <Statements statements={statements} />
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

/** Where others than clients have answered: how many in all, and that their answers are not told apart. */
function OthersAmongThem({ givers }: Pick<Feedback, 'givers'>) {
  return (
    <>
      <p>
        <span className="strong">
          <Trans>So far, in all</Trans>
        </span>
        <GiversSoFar givers={givers} />
      </p>
      <p className="muted">
        <Trans>
          Sponsors, supervisors and peers are asked the same in other words. Their answers stand among those of clients
          and are not told apart.
        </Trans>
      </p>
    </>
  );
}

/** Each statement with the answers that it had, the kindest first; what nobody answered is left out. */
function Statements({ statements }: Pick<Feedback, 'statements'>) {
  const { t } = useLingui();
  return (
    <ul className="rows" aria-label={t`How often each answer was given`}>
      {statements.map(({ statement, ...counts }) => (
        <li key={statement} className="stack" data-gap="small">
          <span>{t(statementWords(statement))}</span>
          <Counts {...counts} />
        </li>
      ))}
    </ul>
  );
}

function Counts({ always, mostly, sometimes, never, cannotSay, unanswered }: Omit<Distribution, 'statement'>) {
  const { t } = useLingui();
  const words: readonly (readonly [string, number])[] = [
    [t`Always`, always],
    [t`Mostly`, mostly],
    [t`Sometimes`, sometimes],
    [t`Never`, never],
    [t`Cannot say`, cannotSay],
    [t`No answer`, unanswered],
  ];
  const given = words.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  return <span className="strong">{given.join(' · ')}</span>;
}
