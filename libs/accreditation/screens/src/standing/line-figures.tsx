import { Trans, useLingui } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import type { Line } from './line.js';
import { stepFor } from './step.js';

/** "11 h 30 of 16 h · 3 h awaiting confirmation · Ask for confirmation". */
export function LineFigures({ line }: { readonly line: Line }) {
  const { t } = useLingui();
  const format = useFormat();
  if (line.result === 'UNKNOWN') {
    return (
      <p className="muted">
        <Trans>The platform does not collect this yet, so it can neither be met nor missing here. The office still checks it.</Trans>
      </p>
    );
  }
  const { needed, counted, awaiting, unit, remedy } = line;
  const shown = needed !== null && counted !== null && unit !== 'NONE';
  const step = remedy && line.result !== 'MET' ? stepFor(remedy.code, line.ruleId) : null;
  const [done, of, waiting] = [sayAmount(counted ?? 0, unit, format), sayAmount(needed ?? 0, unit, format), sayAmount(awaiting ?? 0, unit, format)];
  return (
    <p>
      {shown && <Trans>{done} of {of}</Trans>}
      {shown && (awaiting ?? 0) > 0 && (
        <span className="muted">
          {' · '}
          <Trans>{waiting} awaiting confirmation</Trans>
        </span>
      )}
      {!shown && remedy && <span>{remedy.sentence}</span>}
      {step && (
        <>
          {' · '}
          <TextLink href={step.href}>{t(step.text)}</TextLink>
        </>
      )}
    </p>
  );
}
