import { Plural, useLingui } from '@lingui/react/macro';
import { Card, EmptyState } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Version } from './charter.js';

/** What was published, each with its documents. */
export function VersionsCard({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Versions`}>
      {versions.length === 0 ? (
        <EmptyState sentence={t`You have published nothing yet. A version can be annexed to a contract as a PDF.`} />
      ) : (
        <ul className="rows">
          {versions.map((version) => (
            <li key={version.id}>
              <VersionRow version={version} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function VersionRow({ version }: { readonly version: Version }) {
  const { t } = useLingui();
  const { id, number, publishedOn, languages, differences } = version;
  const day = useFormat().day(publishedOn, 'long');
  const words = { FR: t`PDF in French`, EN: t`PDF in English` };
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{t`Version ${number}, ${day}`}</span>
        <br />
        <span className="muted">
          <Plural value={differences} _0="As the association’s" one="# line differs" other="# lines differ" />
        </span>
      </span>
      <span className="item-end">
        {languages.map((language) => (
          <a
            key={language}
            href={`/files/charters/${id}?language=${language.toLowerCase()}`}
            aria-label={`${words[language]}, ${t`Version ${number}, ${day}`}`}
          >
            {words[language]}
          </a>
        ))}
      </span>
    </div>
  );
}
