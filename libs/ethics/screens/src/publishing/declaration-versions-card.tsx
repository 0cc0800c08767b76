import { useLingui } from '@lingui/react/macro';
import { Button, Card, Row, Stack } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Version } from './publishing.queries.js';
import { useKindWords } from './use-kind-words.js';
import { VersionItem } from './version-item.js';

type Props = {
  /** Of one declaration, the latest first. */
  readonly versions: readonly [Version, ...Version[]];
  /** Begins the next one; absent while another version is being written. */
  readonly onBegin: ((last: Version) => void) | undefined;
};

/** One declaration: what it is, and every version of it. */
export function DeclarationVersionsCard({ versions, onBegin }: Props) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const [last] = versions;
  const [kind, code, title] = [useKindWords()[last.kind], last.code, last.title[locale === 'fr' ? 'fr' : 'en']];
  return (
    <Card title={title}>
      <Stack gap="large">
        <p className="muted">{t`${kind} · code ${code}`}</p>
        {versions.map((version) => (
          <VersionItem key={version.id} version={version} />
        ))}
        {onBegin && (
          <Row>
            <Button
              kind="second"
              label={t`Write the next version: ${title}`}
              onPress={() => onBegin(last)}
            >{t`Write the next version`}</Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
