import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '@standing/web-core';
import { askedOfOther, statementWords } from './statement-words.js';
import type { GiverKind } from './use-feedback.js';

const STATEMENTS = ['LISTENING', 'INTEGRITY', 'RESPONSIBILITY', 'TRANSPARENCY', 'CONFIDENTIALITY'] as const;

/** How a link works, the statements as they are put to this giver, and what the coach will see. */
export function WhatIsAsked({ kind }: { readonly kind: GiverKind }) {
  const { t } = useLingui();
  const { name } = useSession();
  return (
    <>
      <p>
        <Trans>
          You hand a link over yourself: we are never given anybody’s address. They need no account. It takes two
          minutes, and works for ninety days.
        </Trans>
      </p>
      <p className="strong" id="asked">{t`What they are asked`}</p>
      <ul aria-labelledby="asked" className="stack" data-gap="small">
        {STATEMENTS.map((statement) => (
          <li key={statement}>{t(kind === 'CLIENT' ? statementWords(statement) : askedOfOther(statement, name))}</li>
        ))}
        <li className="muted">{t`And a box for their own words, which they may let you hand over to the body.`}</li>
      </ul>
      <p className="muted">
        {kind === 'CLIENT' ? (
          <Trans>
            You see answers only together, once five clients have answered, and never whose they are. Nobody else sees
            them, but for words that they let you hand over with an application.
          </Trans>
        ) : (
          <Trans>
            You see this answer only among those of five clients, and never whose it is. Nobody else sees it, but for
            words that they let you hand over with an application. The body counts that it was given.
          </Trans>
        )}
      </p>
    </>
  );
}
