import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Disclosure } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { Lines } from './statement-lines.js';
import { Signatures } from './signatures.js';
import { changeWord } from './statement-words.js';
import type { Statement, Version } from './use-statements.js';

type EarlierProps = { readonly versions: readonly Version[]; readonly side: Statement['side'] };

/** Versions that somebody signed and that another took the place of: as they were, with why. */
export function EarlierVersions({ versions, side }: EarlierProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Earlier versions`}>
      {versions.slice(1).map((version, index) => (
        <Earlier key={version.number} version={version} next={versions[index]} side={side} />
      ))}
    </Card>
  );
}

type OneProps = { readonly version: Version; readonly next: Version | undefined; readonly side: Statement['side'] };

function Earlier({ version, next, side }: OneProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { number } = version;
  const day = format.day(version.madeOn, 'long');
  const replacing = next?.number ?? number;
  const why = format.all((next?.because ?? []).map((change) => t(changeWord(change))));
  return (
    <Disclosure title={t`Version ${number} of ${day}`}>
      <p>
        <Trans>
          Replaced by version {replacing} because {why}.
        </Trans>
      </p>
      <Lines lines={version.lines} side={side} />
      <Signatures version={version} />
    </Disclosure>
  );
}
