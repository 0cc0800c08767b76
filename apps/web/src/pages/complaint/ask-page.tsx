import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintReturnProps } from '../props/complaint.js';
import type { SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';
import { ReferenceField } from './reference-field.js';

/** Asks for reference and code; what was written before the code was wrong goes with the right one. */
export function AskPage({ idempotencyKey, mistakes = [], sent = {} }: Extract<ComplaintReturnProps, { state: 'ask' }>) {
  const { t } = useLingui();
  const mistake = useMistake();
  const kept = toStep(sent) ?? toReview(sent) ?? toMember(sent) ?? toCopy(sent);
  return (
    <PublicPage title={t`Come back to my complaint`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Come back to my complaint</Trans>
      </h1>
      <p>
        <Trans>To go on writing what you have not sent yet, or to see how far it is.</Trans>
      </p>
      <Kept sent={sent} />
      <PageForm idempotencyKey={idempotencyKey} {...kept}>
        <ReferenceField sent={sent} mistakes={mistakes} />
        <TextInput
          name="code"
          label={t`Return code`}
          hint={t`Sixteen characters. Capitals, spaces and dashes make no difference.`}
          width="medium"
          autoComplete="off"
          maxLength={60}
          error={mistake(mistakes, 'code')}
        />
        <Press>
          <Trans>Show</Trans>
        </Press>
      </PageForm>
      <LostCode />
    </PublicPage>
  );
}

function Kept({ sent }: { readonly sent: SentFields }) {
  return (
    <>
      {(toStep(sent) ?? toMember(sent)) && (
        <p>
          <Trans>What you wrote is kept: it goes with the right code.</Trans>
        </p>
      )}
      {toCopy(sent) && (
        <p>
          <Trans>What you asked for is kept: it goes with the right code.</Trans>
        </p>
      )}
      {toReview(sent) && (
        <p>
          <Trans>What you wrote to have the closure looked at again is kept: it goes with the right code.</Trans>
        </p>
      )}
    </>
  );
}

function LostCode() {
  return (
    <p>
      <a href="/complaint/return/mail">
        <Trans>I have not sent it yet, and have lost my code</Trans>
      </a>
    </p>
  );
}

/** Where a request for review goes with what was written for it; null where nothing was. */
function toReview(sent: SentFields) {
  const [reasons, ground] = [textOf(sent, 'reasons'), textOf(sent, 'ground')];
  return reasons === '' || toStep(sent) ? null : { action: '/complaint/return/review', fields: { reasons, ground } };
}

/** Where it goes which member they are; null where that was not written. */
function toMember(sent: SentFields) {
  const memberReference = textOf(sent, 'memberReference');
  return memberReference === '' ? null : { action: '/complaint/return/member', fields: { memberReference } };
}

/** Where it goes that a copy is asked for, taken back or read; null where no such button was pressed. */
function toCopy(sent: SentFields) {
  const act = textOf(sent, 'act');
  return act === '' ? null : { action: '/complaint/return/copy', fields: { act } };
}

/** Where what was written for a step goes; null where nothing was. */
function toStep(sent: SentFields) {
  const fields = Object.fromEntries(['event', 'answer', 'reasons', 'seats'].map((name) => [name, textOf(sent, name)]));
  return fields.event ? { action: '/complaint/return/step', fields } : null;
}
