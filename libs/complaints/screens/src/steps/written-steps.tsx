import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { EVENT_WORDS } from '../words/event-words.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { ANSWER_WORDS, choiceWords } from './answer-words.js';
import { ANSWERED_AS } from './answered-as.js';
import type { AnswerGiven, StepWritten } from './steps.js';

/** What was said and written with the steps of a case, in their order; nothing where nothing was. */
export function WrittenSteps({ written }: { readonly written: readonly StepWritten[] }) {
  const { t } = useLingui();
  if (written.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-label={t`Written with the steps`}>
      <h3>{t`Written with the steps`}</h3>
      <ul className="rows">
        {written.map((one, index) => (
          <li key={index}>
            <OneStep step={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneStep({ step: { event, on, by, answers } }: { readonly step: StepWritten }) {
  const { t } = useLingui();
  const format = useFormat();
  const when = format.day(on);
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong">{t(EVENT_WORDS[event])}</span>
        <span className="muted">
          {` · ${when}`}
          {by && ` · ${t(FUNCTION_WORDS[by])}`}
        </span>
      </p>
      <Answers answers={answers} />
    </div>
  );
}

/** Answers by the names of their fields: words as they were written, days and codes in words. */
export function Answers({ answers }: { readonly answers: readonly AnswerGiven[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const shown = ({ name, values }: AnswerGiven) => {
    switch (ANSWERED_AS[name]) {
      case 'words':
        return <Written text={values.join('\n')} />;
      case 'days':
        return format.all(values.map((day) => format.day(day, 'full')));
      case 'codes':
        return format.all(values.map((code) => t(choiceWords(code))));
    }
  };
  const items = answers.map((one) => ({ term: t(ANSWER_WORDS[one.name]), value: shown(one) }));
  return <SummaryList items={items} />;
}
