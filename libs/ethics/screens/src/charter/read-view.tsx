import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Stack } from '@standing/design-system';
import { AddressCard } from './address-card.js';
import { type Charter, said, shownLines } from './charter.js';
import { Differences } from './differences.js';
import { PublishCard } from './publish-card.js';
import { useReader } from './use-reader.js';
import { VersionsCard } from './versions-card.js';

/** The charter as a client would read it, where it differs, and what was published of it. */
export function ReadView({ charter }: { readonly charter: Charter }) {
  return (
    <Stack gap="large">
      <PublishCard charter={charter} />
      <Document charter={charter} />
      <Differences charter={charter} />
      <VersionsCard versions={charter.versions} />
      <AddressCard charter={charter} />
    </Stack>
  );
}

function Document({ charter: { edition, commitments } }: { readonly charter: Charter }) {
  const { t } = useLingui();
  const locale = useReader();
  return (
    <Card title={t`As a client will read it`}>
      {commitments.map((commitment) => (
        <section key={commitment.code}>
          <h3>{commitment.title[locale]}</h3>
          <p className="muted">{commitment.aims.map(({ text }) => text[locale]).join(', ')}</p>
          <ul className="bullets">
            {shownLines(commitment).map((line) => (
              <li key={line.code} data-user-text="">
                {said(line, locale)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="muted small">{edition.source[locale]}</p>
      <p className="muted small">
        <Trans>
          A charter is voluntary: by itself it is no ground of complaint, unless it is annexed to a contract.
        </Trans>
      </p>
    </Card>
  );
}
