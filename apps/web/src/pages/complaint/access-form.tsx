import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { TextInput } from '../parts/text-input.js';
import type { AccessTold } from '../props/access.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import { AccessStands } from './access-stands.js';

type Shown = Extract<ComplaintReturnProps, { state: 'shown' }>;

/** A copy of what is kept of whoever complained: where it stands, and asking for it, taking that back and reading it. */
export function AccessForm({ shown }: { readonly shown: Shown }) {
  const { access, mistakes = [] } = shown;
  if (!access) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="access">
      <h2 id="access">
        <Trans>A copy of what is kept of you</Trans>
      </h2>
      <p>
        <Trans>
          You may have a copy of what is kept of you in this case, without what would tell of others. The data
          protection officer answers within a month, or says why it takes longer. The month begins once it is known that
          you are who you say: a code alone does not show it.
        </Trans>
      </p>
      {access.last && <AccessStands last={access.last} />}
      <Until access={access} />
      <Mistakes mistakes={mistakes} />
      <Buttons access={access} shown={shown} />
    </section>
  );
}

function Until({ access: { copyUntil } }: { readonly access: AccessTold }) {
  const words = useWords();
  if (copyUntil === null) return null;
  const last = words.day(copyUntil, 'long');
  return (
    <p>
      <Trans>Your copy lies ready until {last}. Each reading is written down.</Trans>
    </p>
  );
}

/** The code is asked once more: it stands in no page. */
function Buttons({ access, shown }: { readonly access: AccessTold; readonly shown: Shown }) {
  const { t } = useLingui();
  const { reference, idempotencyKey = '' } = shown;
  return (
    <PageForm idempotencyKey={idempotencyKey} action="/complaint/return/copy" fields={{ reference }}>
      <TextInput
        name="code"
        id="copy-code"
        label={t`Return code`}
        hint={t`Once more, so that nobody asks in your place.`}
        width="medium"
        autoComplete="off"
        maxLength={60}
      />
      {access.copyUntil !== null && (
        <Press act="read">
          <Trans>Read my copy</Trans>
        </Press>
      )}
      {access.mayAsk && (
        <Press act="ask" kind="second">
          {access.last ? <Trans>Ask for another copy</Trans> : <Trans>Ask for a copy</Trans>}
        </Press>
      )}
      {access.mayWithdraw && (
        <Press act="withdraw" kind="second">
          <Trans>Take my request back</Trans>
        </Press>
      )}
    </PageForm>
  );
}
