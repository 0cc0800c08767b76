import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { WrittenSteps } from '../steps/written-steps.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { COPIED_TEXT_WORDS, type Copy, COPY_KIND_WORDS } from './access-words.js';

/** A copy under headings and in lists, so that it reads on a narrow screen, by ear and on paper alike. */
export function CopyRead({ copy }: { readonly copy: Copy }) {
  const { t } = useLingui();
  const format = useFormat();
  const [made, until] = [format.day(copy.madeOn, 'long'), format.day(copy.until, 'long')];
  return (
    <article className="stack" aria-label={t`Copy of what is kept of you in this case`}>
      <p>{t`Made on ${made} of what you may read in this case. You can read it here until ${until}.`}</p>
      <Withheld copy={copy} />
      {copy.texts.map(({ of, on, text }, index) => (
        <section key={index} className="stack" data-gap="small">
          <h3>{t(COPIED_TEXT_WORDS[of])}</h3>
          {on && <p className="muted">{format.day(on, 'long')}</p>}
          <Written text={text} />
        </section>
      ))}
      <WrittenSteps written={copy.written} />
      <Letters letters={copy.letters} />
      <Readings readings={copy.readings} />
    </article>
  );
}

function Withheld({ copy: { withheld } }: { readonly copy: Copy }) {
  const { t } = useLingui();
  if (withheld.length === 0) return null;
  return (
    <section className="stack" data-gap="small">
      <h3>{t`What is not in it`}</h3>
      <ul className="bullets">
        {withheld.map((kind) => (
          <li key={kind}>{t(COPY_KIND_WORDS[kind])}</li>
        ))}
      </ul>
    </section>
  );
}

function Letters({ letters }: Pick<Copy, 'letters'>) {
  const { t } = useLingui();
  const format = useFormat();
  if (letters.length === 0) return null;
  return (
    <section className="stack" data-gap="small">
      <h3>{t`Letters to you`}</h3>
      <ul className="stack" data-gap="small">
        {letters.map(({ id, writtenOn, title, text }) => (
          <li key={id}>
            <h4>{title}</h4>
            <p className="muted">{format.day(writtenOn, 'long')}</p>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Readings({ readings }: Pick<Copy, 'readings'>) {
  const { t } = useLingui();
  const format = useFormat();
  if (readings.length === 0) return null;
  return (
    <section className="stack" data-gap="small">
      <h3>{t`When the file was read, and in which function`}</h3>
      <ul className="bullets">
        {readings.map(({ on, by }) => (
          <li key={`${on} ${by}`}>
            {format.day(on, 'long')}
            {' · '}
            {t(FUNCTION_WORDS[by])}
          </li>
        ))}
      </ul>
    </section>
  );
}
