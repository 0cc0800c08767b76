import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Session } from '../sessions/use-sessions.js';

type Question = NonNullable<Session['question']>;
type GoneBackOn = NonNullable<Session['goneBackOn']>;

/** What the supervisor asks about a session, and why they went back on an answer, as its coach reads it. */
export function ToldNote({ session: { question, goneBackOn } }: { readonly session: Session }) {
  const { t } = useLingui();
  const format = useFormat();
  const on = goneBackOn && format.day(goneBackOn.reversedOn);
  const why = goneBackOn && t(wentBackWord(goneBackOn.reason));
  return (
    <>
      {question && <p className="small item-note">{t(askedWord(question))}</p>}
      {goneBackOn && <p className="small item-note">{t`Your supervisor went back on their answer on ${on}. ${why}`}</p>}
    </>
  );
}

function askedWord(question: Question): MessageDescriptor {
  switch (question) {
    case 'DAY':
      return msg`Your supervisor asks whether the day is right. Change it, or ask them again.`;
    case 'LENGTH':
      return msg`Your supervisor asks whether the length is right. Change it, or ask them again.`;
    case 'FORM':
      return msg`Your supervisor asks whether it was alone or in a group. Change it, or ask them again.`;
    case 'WHICH_SESSION':
      return msg`Your supervisor asks which session it is. Speak with them, then ask them again.`;
  }
}

function wentBackWord(reason: GoneBackOn['reason']): MessageDescriptor {
  switch (reason) {
    case 'OTHER_SESSION':
      return msg`They had taken it for another session.`;
    case 'WRONG_DAY':
      return msg`They say that the day was wrong.`;
    case 'WRONG_LENGTH':
      return msg`They say that the length was wrong.`;
    case 'NOT_HELD':
      return msg`They say that it did not take place.`;
    case 'HELD_AFTER_ALL':
      return msg`They say that it took place after all.`;
    case 'OTHER':
      return msg`They gave another reason: speak with them.`;
  }
}
