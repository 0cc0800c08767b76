import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ComplaintReturnProps } from '../props/complaint.js';

type Letters = NonNullable<Extract<ComplaintReturnProps, { state: 'shown' }>['letters']>;

/** What was written to whoever complained, the latest first; nothing where nothing was. */
export function LettersTold({ letters }: { readonly letters: Letters }) {
  const words = useWords();
  if (letters.length === 0) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="letters">
      <h2 id="letters">
        <Trans>Letters to you</Trans>
      </h2>
      {letters.map(({ id, writtenOn, title, text }) => (
        <article key={id} className="stack" data-gap="small" aria-labelledby={`letter-${id}`}>
          <h3 id={`letter-${id}`}>{title}</h3>
          <p>
            <time dateTime={writtenOn}>{words.day(writtenOn, 'long')}</time>
          </p>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      ))}
    </section>
  );
}
