import { useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { ANSWERS, type AskedCharter, type Giver, type Statement } from '../props/give-feedback.js';
import { CharterLines } from './charter-lines.js';
import { answerWord, statementWords } from './statement-words.js';

export type StatementFieldProps = {
  readonly statement: Statement;
  readonly giver: Giver;
  readonly coachName: string;
  readonly sent: string;
  readonly error: string | undefined;
  readonly charter: AskedCharter | undefined;
};

/** One statement and how often it was true. */
export function StatementField({ statement, giver, coachName, sent, error, charter }: StatementFieldProps) {
  const { t } = useLingui();
  return (
    <fieldset className="field">
      <legend className="field-label">{t(statementWords(statement, giver, coachName))}</legend>
      {charter && <CharterLines charter={charter} statement={statement} />}
      {error && (
        <span className="field-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices" data-inline="">
        {ANSWERS.map((answer, index) => (
          <Choice
            key={answer}
            kind="radio"
            name={statement}
            value={answer}
            checked={sent === answer}
            {...(index === 0 && { id: statement })}
          >
            {t(answerWord(answer))}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
