import { Trans } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { ConformityShown } from '../props/code.js';

type ConformsToProps = {
  readonly conformity: ConformityShown | null;
  /** The last day of the edition that is shown. */
  readonly validUntil: string | null;
};

/** What the body says of its code; nothing above an edition that had ended before. */
export function ConformsTo({ conformity, validUntil }: ConformsToProps) {
  const words = useWords();
  if (!conformity || (validUntil !== null && validUntil < conformity.since)) return null;
  const day = words.day(conformity.since, 'long');
  return (
    <p>
      <Trans>
        The association says that its code conforms to{' '}
        <a href={conformity.link} rel="noreferrer">
          {conformity.name}
        </a>{' '}
        since {day}.
      </Trans>
    </p>
  );
}
