import { useState } from 'react';
import { understand, useSession } from '@standing/web-core';
import { type Answers, resolve } from './answers.js';
import { useLogLine } from './use-log-line.js';
import { usePeople } from './use-people.js';

/** The line that is being typed, what it says, what was answered on its chips, and its saving. */
export function useQuickLog() {
  const { body, locale } = useSession();
  const people = usePeople();
  const [line, setLine] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [asking, setAsking] = useState(false);
  const log = understand({ line, today: body.today, people, locale: locale === 'fr' ? 'fr' : 'en' });
  const resolved = resolve(log, answers, people);
  const ready = resolved.open.length === 0 && !log.future && log.possibleClientName === null;
  const type = (next: string) => {
    setLine(next);
    setAsking(false);
    // An emptied line starts afresh.
    if (next.trim() === '') setAnswers({});
  };
  const save = useLogLine(() => type(''));
  return {
    line,
    log,
    resolved,
    people,
    today: body.today,
    /** Save was pressed: what still stands in the way is said. */
    asking,
    save,
    type: (next: string) => {
      type(next);
      save.forget();
    },
    answer: (given: Answers) => setAnswers({ ...answers, ...given }),
    // An empty line has nothing to ask about. The button stays as it is: one that is switched off would lose the focus.
    submit: () => {
      if (line.trim() === '') return;
      setAsking(true);
      if (ready) save.save(resolved);
    },
  };
}
