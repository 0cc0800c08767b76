import { Trans, useLingui } from '@lingui/react/macro';
import {
  ANSWER_WORDS,
  ANSWERED_AS,
  choiceWords,
  COPIED_TEXT_WORDS,
  COPY_KIND_WORDS,
  EVENT_WORDS,
  FUNCTION_WORDS,
} from '@standing/complaints/screens';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { CopyTold } from '../props/access.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import { LettersTold } from './letters-told.js';

/** A copy under headings and in lists, so that it reads on a narrow screen, by ear and on paper alike. */
export function CopyPage({ reference, copy }: Extract<ComplaintReturnProps, { state: 'copy' }>) {
  const { t } = useLingui();
  const words = useWords();
  const [made, until] = [words.day(copy.madeOn, 'long'), words.day(copy.until, 'long')];
  return (
    <PublicPage title={t`A copy of what is kept of you`}>
      <h1>
        <Trans>A copy of what is kept of you</Trans>
      </h1>
      <p className="lead">
        <Trans>Your complaint {reference}</Trans>
      </p>
      <p>
        <Trans>
          Made on {made} of what you may read in this case. You can read it here until {until}.
        </Trans>
      </p>
      <p>
        <Trans>Print this page or save it: to read it again, your code is asked once more.</Trans>
      </p>
      <Withheld withheld={copy.withheld} />
      {copy.texts.map((one, at) => (
        <Copied key={at} one={one} />
      ))}
      <Written written={copy.written} />
      <LettersTold letters={copy.letters} />
      <Readings readings={copy.readings} />
    </PublicPage>
  );
}

function Withheld({ withheld }: Pick<CopyTold, 'withheld'>) {
  const { t } = useLingui();
  if (withheld.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="withheld">
      <h2 id="withheld">
        <Trans>What is not in it</Trans>
      </h2>
      <ul>
        {withheld.map((kind) => (
          <li key={kind}>{t(COPY_KIND_WORDS[kind])}</li>
        ))}
      </ul>
    </section>
  );
}

function Copied({ one: { of, on, text } }: { readonly one: CopyTold['texts'][number] }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <section className="stack" data-gap="small">
      <h2>{t(COPIED_TEXT_WORDS[of])}</h2>
      {on && <p>{words.day(on, 'long')}</p>}
      <p className="as-typed" data-user-text="">
        {text}
      </p>
    </section>
  );
}

function Written({ written }: Pick<CopyTold, 'written'>) {
  const { t } = useLingui();
  const words = useWords();
  if (written.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="written">
      <h2 id="written">
        <Trans>Written with the steps</Trans>
      </h2>
      {written.map(({ event, on, by, answers }, at) => (
        <article key={at} className="stack" data-gap="small">
          <h3>{t(EVENT_WORDS[event])}</h3>
          <p>{[words.day(on, 'long'), ...(by ? [t(FUNCTION_WORDS[by])] : [])].join(' · ')}</p>
          <Answers answers={answers} />
        </article>
      ))}
    </section>
  );
}

type Answer = CopyTold['written'][number]['answers'][number];

/** Words as they were written, days and codes in words. */
function Answers({ answers }: Pick<CopyTold['written'][number], 'answers'>) {
  const { t } = useLingui();
  const words = useWords();
  const shown = ({ name, values }: Answer) => {
    switch (ANSWERED_AS[name]) {
      case 'words':
        return values.join('\n');
      case 'days':
        return values.map((day) => words.day(day, 'full')).join(', ');
      case 'codes':
        return values.map((code) => t(choiceWords(code))).join(', ');
    }
  };
  return (
    <dl className="answers">
      {answers.map((one) => (
        <div key={one.name}>
          <dt>{t(ANSWER_WORDS[one.name])}</dt>
          <dd className="as-typed">{shown(one)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Readings({ readings }: Pick<CopyTold, 'readings'>) {
  const { t } = useLingui();
  const words = useWords();
  if (readings.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="readings">
      <h2 id="readings">
        <Trans>When the file was read, and in which function</Trans>
      </h2>
      <ul>
        {readings.map(({ on, by }) => (
          <li key={`${on} ${by}`}>{[words.day(on, 'long'), t(FUNCTION_WORDS[by])].join(' · ')}</li>
        ))}
      </ul>
    </section>
  );
}
