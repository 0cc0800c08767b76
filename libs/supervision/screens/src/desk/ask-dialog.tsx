import { useLingui } from '@lingui/react/macro';
import { ChoiceDialog } from './choice-dialog.js';
import type { AnswerDialogProps } from './decline-dialog.js';
import { type Question, questionWord } from './desk-words.js';

const QUESTIONS: readonly Question[] = ['LENGTH', 'DAY', 'FORM', 'WHICH_SESSION'];

/** What is asked about the sessions that are ticked. */
export function AskDialog({ count, onAnswer, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  return (
    <ChoiceDialog
      title={t`Ask about ${count}`}
      label={t`What do you ask?`}
      note={t`The coach reads the question beside the session, and changes it or asks you again. Nothing is declined.`}
      missing={t`Choose a question.`}
      options={QUESTIONS.map((value) => ({ value, text: t(questionWord(value)) }))}
      act={t`Ask about ${count}`}
      onChoose={(question) => onAnswer({ kind: 'ASK', question })}
      onClose={onClose}
    />
  );
}
