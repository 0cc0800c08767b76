import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, StatusTag, type Tone } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Schemes } from './schemes.js';

type Version = Schemes['schemeVersions'][number];

/** The versions, the latest first: what decides today, what will, and what did. */
export function VersionsCard({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useLingui();
  const { body } = useSession();
  const inForce = versions.find(({ validFrom }) => validFrom <= body.today)?.id;
  return (
    <Card title={t`Published versions`}>
      {versions.length === 0 ? (
        <EmptyState sentence={t`No version is published yet. Until one is, nobody can be decided on.`} />
      ) : (
        <ul className="rows">
          {versions.map((version) => (
            <li key={version.id}>
              <VersionRow version={version} inForce={version.id === inForce} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function VersionRow({ version: one, inForce }: { readonly version: Version; readonly inForce: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const { version, title } = one;
  const day = format.day(one.validFrom, 'long');
  const [name, published] = [one.publishedBy?.name, one.publishedOn ? format.day(one.publishedOn) : null];
  const { tone, word }: { tone: Tone; word: string } = inForce
    ? { tone: 'ok', word: t`In force` }
    : one.validFrom > today
      ? { tone: 'brand', word: t`To come` }
      : { tone: 'plain', word: t`Past` };
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <span className="strong">{title}</span>
        <br />
        <span className="muted">
          {t`version ${version}`} · {t`decides from ${day}`}
          {name && published && ` · ${t`published by ${name} on ${published}`}`}
        </span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{word}</StatusTag>
      </span>
    </div>
  );
}
