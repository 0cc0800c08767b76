import { Trans, useLingui } from '@lingui/react/macro';
import type { Line } from './line.js';

/** What there is to say under the figures: how much hangs on the line, what changed it, and what is not covered. */
export function LineNotes({ line }: { readonly line: Line }) {
  const { t } = useLingui();
  const { modality, adjusted, missing, remedy } = line;
  const values = missing.join(', ');
  return (
    <>
      {modality === 'RECOMMENDED' && (
        <p className="muted">
          <Trans>Recommended: the level does not depend on it.</Trans>
        </p>
      )}
      {adjusted.map(({ kind, sentence }) => (
        <p key={kind}>{sentence}</p>
      ))}
      {missing.length > 0 && <p data-user-text="">{t`Not covered yet: ${values}`}</p>}
      {remedy && SAID_AT_ONCE.includes(remedy.code) && line.unit !== 'NONE' && <p>{remedy.sentence}</p>}
    </>
  );
}

/** What figures do not tell: that an explanation or a new application is asked for. */
const SAID_AT_ONCE: readonly string[] = ['EXPLAIN', 'REAPPLY'];
