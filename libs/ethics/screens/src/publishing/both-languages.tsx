import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@standing/design-system';
import { Words } from '../declarations/declaration-card.js';
import type { Version } from './publishing.queries.js';

type Props = Pick<Version, 'title' | 'text' | 'reportWithinDays'>;

/** A version as its members read it, in the one language and in the other, and its term. */
export function BothLanguages({ title, text, reportWithinDays }: Props) {
  const { t } = useLingui();
  const languages = [
    { language: 'fr', name: t`In French` },
    { language: 'en', name: t`In English` },
  ] as const;
  return (
    <Stack>
      {languages.map(({ language, name }) => (
        <section key={language} className="stack" data-gap="small" aria-label={name}>
          <p className="muted small">{name}</p>
          <div lang={language} className="stack" data-gap="small">
            <p>
              <strong data-user-text="">{title[language]}</strong>
            </p>
            <Words text={text[language]} />
          </div>
        </section>
      ))}
      {reportWithinDays !== null && (
        <p>
          {plural(reportWithinDays, {
            one: 'Term: # day from the decision.',
            other: 'Term: # days from the decision.',
          })}
        </p>
      )}
    </Stack>
  );
}
