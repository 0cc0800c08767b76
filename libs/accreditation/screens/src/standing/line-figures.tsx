import { Trans, useLingui } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { sayAmount } from './amount.js';
import { isMet } from './arrangement.js';
import type { Line } from './line.js';
import { stepFor } from './step.js';

/** "11 h 30 of 16 h · 3 h awaiting confirmation · Ask for confirmation"; of a most "2 of at most 3". */
export function LineFigures({ line, own = true }: { readonly line: Line; readonly own?: boolean }) {
  const { t } = useLingui();
  const { needed, counted, unit, remedy } = line;
  if (line.result === 'UNKNOWN') return line.unknownReason === 'BLANK' ? <NotSettled /> : <NotCollected />;
  const step = own && remedy && !isMet(line) ? stepFor(remedy.code, line.kind) : null;
  const counts = needed !== null && counted !== null && unit !== 'NONE';
  return (
    <p>
      {counts ? <Amounts line={line} needed={needed} counted={counted} /> : remedy?.sentence}
      {step && (
        <>
          {' · '}
          <TextLink href={step.href}>{t(step.text)}</TextLink>
        </>
      )}
    </p>
  );
}

type AmountsProps = { readonly line: Line; readonly needed: number; readonly counted: number };

function Amounts({ line: { awaiting, unit, direction }, needed, counted }: AmountsProps) {
  const format = useFormat();
  const [done, of, waiting] = [counted, needed, awaiting ?? 0].map((amount) => sayAmount(amount, unit, format));
  return (
    <>
      {direction === 'AT_MOST' ? (
        <Trans>
          {done} of at most {of}
        </Trans>
      ) : (
        <Trans>
          {done} of {of}
        </Trans>
      )}
      {(awaiting ?? 0) > 0 && (
        <span className="muted">
          {' · '}
          <Trans>{waiting} awaiting confirmation</Trans>
        </span>
      )}
    </>
  );
}

function NotCollected() {
  return (
    <p className="muted">
      <Trans>
        The platform does not collect this yet, so it can neither be met nor missing here. The office still checks it.
      </Trans>
    </p>
  );
}

function NotSettled() {
  return (
    <p className="muted">
      <Trans>The body has not said yet how much it asks, so nobody can tell whether it is met.</Trans>
    </p>
  );
}
