import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { RegisterEntryShown, RegisterLineShown } from '../props/register.js';

/** The conditions that a client should know of, by code. */
const CONDITION_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  'no-minors': msg`No work with minors`,
  'no-vulnerable-adults': msg`No work with vulnerable adults`,
  'no-group-work': msg`No work with groups`,
  'written-contract': msg`Only with a written contract`,
  'no-supervising-trainees': msg`No supervision of others`,
};

/** What the register says today of sanctions, one sentence each; nothing for nearly everybody. */
export function SanctionLines({ lines }: Pick<RegisterEntryShown, 'lines'>) {
  const { t } = useLingui();
  const sentence = useLineSentence();
  const said = lines.filter(({ line }) => line !== 'SUSPENDED');
  if (said.length === 0) return null;
  return (
    <ul className="register-lines" aria-label={t`What the register adds`}>
      {said.map((one) => (
        <li key={`${one.line} ${one.fromOn}`}>
          {sentence(one)}
          {one.conditions.length > 0 && (
            <ul>
              {one.conditions.map((code) => {
                const words = CONDITION_WORDS[code];
                return words && <li key={code}>{t(words)}</li>;
              })}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function useLineSentence(): (line: RegisterLineShown) => string {
  const { t } = useLingui();
  const words = useWords();
  return ({ line, fromOn, lastOn }) => {
    const from = words.day(fromOn, 'long');
    const until = words.day(lastOn ?? fromOn, 'long');
    switch (line) {
      case 'CAUTION':
        return t`A caution is in force up to and including ${until}.`;
      case 'CONDITIONS':
        return t`The accreditation is kept under conditions up to and including ${until}.`;
      case 'CONDITIONS_MET':
        return t`The conditions of the accreditation were met on ${from}.`;
      case 'CONDITIONS_NOT_MET':
        return t`The conditions of the accreditation were not met.`;
      case 'LEVEL_REDUCED':
        return t`The level was reduced on ${from}.`;
      case 'ROLE_REMOVED':
        return t`A role in the body was removed on ${from}.`;
      case 'SUSPENSION_ENDED':
        return t`A suspension ended on ${from}.`;
      case 'LEFT_BY_CONSENT':
        return t`The accreditation ended by consent on ${from}.`;
      case 'NOT_CURRENT':
        return t`The accreditation is not current.`;
      case 'SUSPENDED':
        return t`The accreditation is suspended up to and including ${until}.`;
      case 'WITHDRAWN':
        return t`An earlier accreditation was withdrawn on ${from}.`;
    }
  };
}
