import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../parts/form.js';
import { Mistakes, useMistake } from '../parts/mistakes.js';
import { usePage } from '../parts/page-context.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import { TextArea } from '../parts/text-area.js';
import { TextInput } from '../parts/text-input.js';
import type { ComplaintFormProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';
import { ClausesField } from './clauses-field.js';
import { VisibilityField } from './visibility-field.js';
import { WhenField } from './when-field.js';

/** What happened, about whom, when, and who tells it. Nothing is kept before it is sent. */
export function FormPage(props: ComplaintFormProps) {
  const { t } = useLingui();
  const { mistakes = [] } = props;
  return (
    <PublicPage title={t`Report a coach’s conduct`} wrong={mistakes.length > 0}>
      <Mistakes mistakes={mistakes} />
      <h1>
        <Trans>Report a coach’s conduct</Trans>
      </h1>
      <Introduction />
      <PageForm idempotencyKey={props.idempotencyKey}>
        <Story {...props} />
        <ClausesField {...props} />
        <WhenField {...props} />
        <Yourself {...props} />
        <Press act="check">
          <Trans>Check my answers</Trans>
        </Press>
      </PageForm>
    </PublicPage>
  );
}

function Introduction() {
  const { bodyName } = usePage();
  return (
    <>
      <p className="lead">
        <Trans>
          If you think that a coach of {bodyName} has broken their code of ethics, tell us here. You need no account,
          and you need not know the rules.
        </Trans>
      </p>
      <p>
        <Trans>
          What you write is encrypted as soon as it arrives. Only the people who handle your case read it, and each
          reading is recorded. If somebody is in danger now, call the emergency services first (112; in France 119 for a
          child).
        </Trans>
      </p>
      <p>
        <a href="/complaint/return">
          <Trans>I have a reference and a return code</Trans>
        </a>
      </p>
    </>
  );
}

function Story({ mistakes = [], sent = {} }: ComplaintFormProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <>
      <TextInput
        name="about"
        label={t`Whom is it about?`}
        hint={t`The coach’s name, or what you know: a company, a town, a number of the register.`}
        maxLength={300}
        autoComplete="off"
        defaultValue={textOf(sent, 'about')}
        error={mistake(mistakes, 'about')}
      />
      <TextArea
        name="narrative"
        label={t`What happened?`}
        hint={t`In your own words: what the coach did or said, where, and who saw it.`}
        rows={10}
        maxLength={20_000}
        defaultValue={textOf(sent, 'narrative')}
        error={mistake(mistakes, 'narrative')}
      />
    </>
  );
}

function Yourself({ mistakes = [], sent = {} }: ComplaintFormProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <>
      <TextInput
        name="name"
        label={t`Your name`}
        width="medium"
        maxLength={200}
        autoComplete="name"
        defaultValue={textOf(sent, 'name')}
        error={mistake(mistakes, 'name')}
      />
      <TextInput
        name="contact"
        label={t`How can we reach you?`}
        hint={t`An e-mail address, a telephone number or a postal address: whichever is safe for you. The coach never sees it.`}
        maxLength={500}
        defaultValue={textOf(sent, 'contact')}
        error={mistake(mistakes, 'contact')}
      />
      <VisibilityField sent={sent} error={mistake(mistakes, 'nameVisibility')} />
    </>
  );
}
