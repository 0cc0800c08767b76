import { useLingui } from '@lingui/react/macro';
import { CopyField, Disclosure, Row, Stack, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { BothLanguages } from './both-languages.js';
import type { Version } from './publishing.queries.js';

/** One version: its days, who published it, and its words when it is opened. */
export function VersionItem({ version }: { readonly version: Version }) {
  const { t } = useLingui();
  const format = useFormat();
  const { zone, today } = useSession().body;
  const { number, hash, publishedBy, isInForce, validFrom } = version;
  const title = version.title[format.locale === 'fr' ? 'fr' : 'en'];
  const [from, until] = [version.validFrom, version.validUntil].map((day) => day && format.day(day, 'long'));
  const [when, who] = [format.instant(version.publishedAt, zone), publishedBy.name];
  return (
    <section className="stack" data-gap="small" aria-label={t`${title}, version ${number}`}>
      <Row>
        <h3>{t`Version ${number}`}</h3>
        {isInForce && <StatusTag tone="ok">{t`In force`}</StatusTag>}
        {validFrom > today && <StatusTag tone="plain">{t`To come`}</StatusTag>}
      </Row>
      <p className="muted">
        {until ? t`In force from ${from} to ${until}` : t`In force from ${from}`}
        <br />
        {t`Published by ${who}, ${when}`}
      </p>
      <Disclosure title={t`Read version ${number}`} about={title}>
        <Stack>
          <BothLanguages {...version} />
          <CopyField label={t`Fingerprint of version ${number}`} value={hash} />
        </Stack>
      </Disclosure>
    </section>
  );
}
