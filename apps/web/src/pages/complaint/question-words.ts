import { useLingui } from '@lingui/react/macro';
import { questionOf } from '../read/complaint-questions.js';

/** What a page asks, as its heading says it. */
export function useQuestionTitle(): (page: string) => string {
  const { t } = useLingui();
  return (page) => {
    switch (questionOf(page)?.question) {
      case 'age':
        return t`How old was the person who was harmed?`;
      case 'behalf':
        return t`For whom do you file this?`;
      case 'relation':
        return t`In which relation to the coach do you write?`;
      case 'challenge':
        return t`What did you do before, as a colleague?`;
      case 'about':
        return t`Whom is it about?`;
      case 'what':
        return t`What did the coach do?`;
      case 'when':
        return t`When did it happen?`;
      case 'clauses':
        return t`Which clauses of the code do you think of?`;
      case 'people':
        return t`Who else was there, or knows of it?`;
      case 'identity':
        return t`Who may know who you are?`;
      case 'reach':
      case undefined:
        return t`Who are you, and how can we reach you?`;
    }
  };
}
