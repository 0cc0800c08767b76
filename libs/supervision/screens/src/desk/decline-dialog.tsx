import { useLingui } from '@lingui/react/macro';
import { ChoiceDialog } from './choice-dialog.js';
import { type DeclineReason, declineReasonWord } from './desk-words.js';
import type { Answer } from './use-answers.js';

const REASONS: readonly DeclineReason[] = ['NOT_HELD', 'WRONG_PERSON', 'WRONG_LENGTH', 'OUTSIDE_AGREEMENT', 'OTHER'];

export type AnswerDialogProps = {
  readonly count: number;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
};

/** Why the sessions that are ticked are declined. */
export function DeclineDialog({ count, onAnswer, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  return (
    <ChoiceDialog
      title={t`Decline ${count}`}
      label={t`Why do you decline?`}
      note={t`The coach reads the reason you choose, nothing more.`}
      missing={t`Choose a reason.`}
      options={REASONS.map((value) => ({ value, text: t(declineReasonWord(value)) }))}
      act={t`Decline ${count}`}
      onChoose={(reason) => onAnswer({ kind: 'DECLINE', reason })}
      onClose={onClose}
    />
  );
}
