import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Card } from '@standing/design-system';
import { type FragmentType, graphql, readFragment, type ResultOf } from '@standing/web-core';
import { usePieceWords } from './evidence-words.js';

/** What an applicant says on one criterion. */
export const answerFragment = graphql(`
  fragment AnswerShown on ApplicationAnswer {
    criterion
    title
    text
    pieces {
      id
      kind
      heldOn
      minutes
      trust
    }
    takenBack
  }
`);

type Answer = ResultOf<typeof answerFragment>;
type Masked = FragmentType<typeof answerFragment>;

/** The answers of an application, one under the other; nothing where there are none. */
export function AnswersCard({ title, answers }: { readonly title: string; readonly answers: readonly Masked[] }) {
  if (answers.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="rows">
        {answers.map((masked) => {
          const answer = readFragment(answerFragment, masked);
          return (
            <li key={answer.criterion} className="stack" data-gap="small">
              <h3>{answer.title}</h3>
              <Said answer={answer} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

type OneAnswerProps = { readonly title: string; readonly criterion: string; readonly answers: readonly Masked[] };

/** What the applicant says on the one criterion that is looked at. */
export function OneAnswer({ title, criterion, answers }: OneAnswerProps) {
  const { t } = useLingui();
  const answer = answers
    .map((masked) => readFragment(answerFragment, masked))
    .find((one) => one.criterion === criterion);
  return (
    <Card title={title}>
      {answer ? <Said answer={answer} /> : <p className="muted">{t`The applicant says nothing on this criterion.`}</p>}
    </Card>
  );
}

function Said({ answer: { text, pieces, takenBack } }: { readonly answer: Answer }) {
  const words = usePieceWords();
  return (
    <>
      {text && <p data-user-text="">{text}</p>}
      {pieces.length > 0 && (
        <ul className="bullets">
          {pieces.map((piece) => (
            <li key={piece.id}>{words(piece)}</li>
          ))}
        </ul>
      )}
      {takenBack > 0 && (
        <p className="muted">
          {plural(takenBack, {
            one: '# piece that was named has been taken back since.',
            other: '# pieces that were named have been taken back since.',
          })}
        </p>
      )}
    </>
  );
}
