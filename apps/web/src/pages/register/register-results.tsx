import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import type { RegisterEntryShown, RegisterSearchProps } from '../props/register.js';
import { useStatusWords } from './status-words.js';

/** What a search found, the status of each first; or what it means that nothing was. */
export function RegisterResults({ query, entries, next }: Omit<RegisterSearchProps, 'state'>) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-label={t`Results`}>
      <h2>
        <Trans>Found for “{query}”</Trans>
      </h2>
      {entries.length === 0 ? (
        <Nobody />
      ) : (
        <ul className="sheet">
          {entries.map((entry) => (
            <li key={entry.reference}>
              <Result entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p>
          <a href={next} rel="next">
            <Trans>More results</Trans>
          </a>
        </p>
      )}
    </section>
  );
}

function Nobody() {
  return (
    <div className="empty">
      <p>
        <Trans>
          Nobody of this name was awarded a level here. That is no judgement on anybody’s work: the name may be written
          otherwise, or the coach may be accredited by another body. Ask them for their reference.
        </Trans>
      </p>
    </div>
  );
}

function Result({ entry }: { readonly entry: RegisterEntryShown }) {
  const { name, reference, level } = entry;
  const { tone, word, sentence } = useStatusWords()(entry);
  return (
    <div className="register-result">
      <StatusTag tone={tone}>{word}</StatusTag>
      <p>
        <a href={`/register/${reference}`}>{name}</a>
        <span className="muted"> · {level.title}</span>
      </p>
      <p className="muted small">
        {sentence} {reference}
      </p>
    </div>
  );
}
