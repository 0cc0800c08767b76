import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { complaintSentence, isOfComplaint } from './complaint-mistakes.js';
import type { Mistake, MistakeCode } from '../props/mistake.js';

/** Every reason why the form came back, each leading to its field. */
export function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const { t } = useLingui();
  const sentence = useSentence();
  if (mistakes.length === 0) return null;
  return (
    <div className="error-summary" role="alert">
      <h2>{t`There is a problem`}</h2>
      <ul>
        {mistakes.map((mistake) => (
          <li key={`${mistake.field} ${sentence(mistake)}`}>
            {mistake.field ? <a href={`#${mistake.field}`}>{sentence(mistake)}</a> : sentence(mistake)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sentence for one field, or undefined when nothing is wrong there. */
export function useMistake(): (mistakes: readonly Mistake[], field: string) => string | undefined {
  const sentence = useSentence();
  return (mistakes, field) => {
    const found = mistakes.find((mistake) => mistake.field === field);
    return found && sentence(found);
  };
}

function useSentence(): (mistake: Mistake) => string {
  const { t } = useLingui();
  return (mistake) => ('message' in mistake ? mistake.message : t(sentenceOfCode(mistake.code)));
}

function sentenceOfCode(code: MistakeCode): MessageDescriptor {
  if (isOfComplaint(code)) return complaintSentence(code);
  switch (code) {
    case 'NOTHING_CHOSEN':
      return msg`Choose an answer for at least one session.`;
    case 'LENGTH_UNREADABLE':
      return msg`Write the length as hours and minutes, for example 1h30 or 90 min.`;
    case 'DAY_UNREADABLE':
      return msg`Give the day on which the session took place.`;
    case 'COUNT_UNREADABLE':
      return msg`Write the number of people in figures, for example 6.`;
    case 'REASON_MISSING':
      return msg`Choose why you decline this session.`;
    case 'NAME_MISSING':
      return msg`Type your first name.`;
    case 'NAME_DIFFERS':
      return msg`Our mail was addressed to another first name. Type the one it begins with.`;
    case 'ANSWER_MISSING':
      return msg`Choose whether you accept.`;
    case 'RELATIONS_MISSING':
      return msg`Tick the other relations you have, or “None of these”.`;
    case 'RELATIONS_CONTRADICT':
      return msg`You ticked “None of these” and a relation. Keep the one that is true.`;
    case 'FORM_MISSING':
      return msg`Choose how supervision is held.`;
    case 'REPORT_REASON_MISSING':
      return msg`Choose why you do not write this report.`;
  }
}
