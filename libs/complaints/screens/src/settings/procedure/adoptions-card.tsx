import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Adopted, Procedure } from './procedure.js';
import { VERSION_WORDS } from './procedure-words.js';
import { TextOf } from './text-of.js';

type AdoptionsCardProps = { readonly procedure: Procedure; readonly busy: boolean };

/** Every adoption, the one that was recorded last first. */
export function AdoptionsCard({ procedure: { adoptions, inForceId }, busy }: AdoptionsCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`What was adopted`} busy={busy}>
      {adoptions.length === 0 ? (
        <EmptyState
          sentence={t`Nothing was adopted yet. An adoption stays on record with its day and who recorded it.`}
        />
      ) : (
        <ul className="rows">
          {adoptions.map((adopted) => (
            <li key={adopted.id}>
              <AdoptionRow adopted={adopted} isInForce={adopted.id === inForceId} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type AdoptionRowProps = { readonly adopted: Adopted; readonly isInForce: boolean };

function AdoptionRow({ adopted: { version, holdsFrom, adoptedOn, adoptedBy, text }, isInForce }: AdoptionRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today } = useSession().body;
  const [from, recorded] = [format.day(holdsFrom, 'long'), format.day(adoptedOn, 'long')];
  return (
    <>
      <div className="item">
        <span className="item-main">
          {t(VERSION_WORDS[version])}
          <span
            className="muted"
            data-user-text=""
          >{` · ${t`from ${from}, recorded on ${recorded}`} · ${adoptedBy.name}`}</span>
        </span>
        <span className="item-end">
          {isInForce && <StatusTag tone="ok">{t`in force`}</StatusTag>}
          {holdsFrom > today && <StatusTag tone="plain">{t`ahead`}</StatusTag>}
        </span>
      </div>
      {text && <TextOf text={text} />}
    </>
  );
}
