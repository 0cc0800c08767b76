import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ReportShown, VersionShown } from '../props/write-report.js';

/** A text that was sent, as it was signed. */
export function Sent({ latest, coachName, levelTitle }: Pick<ReportShown, 'latest' | 'coachName' | 'levelTitle'>) {
  if (latest === null) return null;
  return (
    <>
      <h2>
        <Trans>Readiness for “{levelTitle}”</Trans>
      </h2>
      <p className="as-typed">{latest.readiness}</p>
      <h2>
        <Trans>Way of working</Trans>
      </h2>
      <p className="as-typed">{latest.practice}</p>
      <h2>
        <Trans>Use of supervision</Trans>
      </h2>
      <p className="as-typed">{latest.supervision}</p>
      {latest.signatures.map((signature) => (
        <Signature key={signature.side} signature={signature} coachName={coachName} />
      ))}
    </>
  );
}

function Signature({
  signature: { side, signedOn },
  coachName,
}: {
  readonly signature: VersionShown['signatures'][number];
  readonly coachName: string;
}) {
  const day = useWords().day(signedOn, 'long');
  return (
    <p className="muted">
      {side === 'SUPERVISOR' ? (
        <Trans>You signed it on {day}.</Trans>
      ) : (
        <Trans>
          {coachName} signed it on {day}.
        </Trans>
      )}
    </p>
  );
}
