import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';

type Shown = Extract<ComplaintReturnProps, { state: 'shown' }>;

/** Whoever complained may say which member they are, so that a complaint in return is looked at by others. Nobody has to. */
export function MemberForm({ shown }: { readonly shown: Shown }) {
  const { memberSaid = null } = shown;
  if (memberSaid === null) return null;
  return (
    <section className="stack" data-gap="small" aria-labelledby="member">
      <h2 id="member">
        <Trans>If you are a member yourself</Trans>
      </h2>
      <p>
        <Trans>
          Somebody may complain about you in return. Until twelve months after your complaint is closed, those who keep
          yours have no part in such a complaint, unless to keep them out of it would tell who you are.
        </Trans>
      </p>
      {memberSaid ? (
        <p>
          <Trans>You said which member you are. Nobody reads it.</Trans>
        </p>
      ) : (
        <Say shown={shown} />
      )}
    </section>
  );
}

/** The code is asked once more: it stands in no page. */
function Say({ shown }: { readonly shown: Shown }) {
  const { t } = useLingui();
  const mistake = useMistake();
  const { reference, idempotencyKey = '', mistakes = [], sent = {} } = shown;
  return (
    <>
      <p>
        <Trans>For that, say which member you are. You do not have to, and nobody reads it.</Trans>
      </p>
      <Mistakes mistakes={mistakes} />
      <PageForm idempotencyKey={idempotencyKey} action="/complaint/return/member" fields={{ reference }}>
        <TextInput
          name="memberReference"
          label={t`Your own reference in the register`}
          width="medium"
          autoComplete="off"
          maxLength={40}
          defaultValue={textOf(sent, 'memberReference')}
          error={mistake(mistakes, 'memberReference')}
        />
        <TextInput
          name="code"
          label={t`Return code`}
          hint={t`Once more, so that nobody writes in your place.`}
          width="medium"
          autoComplete="off"
          maxLength={60}
          error={mistake(mistakes, 'code')}
        />
        <Press>
          <Trans>Send</Trans>
        </Press>
      </PageForm>
    </>
  );
}
