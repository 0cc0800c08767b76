import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DemoClock } from './demo-clock.js';
import { PageForm } from '../parts/form.js';
import { Press } from '../parts/press.js';
import { PublicPage } from '../parts/public-page.js';
import type { DemoPersonasProps } from '../props/demo.js';

type Persona = DemoPersonasProps['personas'][number];

/** The people of the demonstration, each one button away. */
export function DemoPersonasPage({ idempotencyKey, personas, clock }: DemoPersonasProps) {
  const { t } = useLingui();
  const lent = personas.filter(({ role }) => role === 'partner');
  return (
    <PublicPage title={t`Who do you want to be?`}>
      <h1>
        <Trans>Who do you want to be?</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Everything here is made up and starts afresh with the demonstration. Nothing you do leaves this machine.
        </Trans>
      </p>
      <ul className="personas">
        {personas
          .filter((persona) => !lent.includes(persona))
          .map((persona) => (
            <li key={persona.key}>
              <PersonaCard persona={persona} idempotencyKey={idempotencyKey} />
            </li>
          ))}
      </ul>
      {lent[0] && <Lent lent={lent} sentence={lent[0].sentence} idempotencyKey={idempotencyKey} />}
      <DemoClock {...clock} />
      <p>
        <a href="/demo/mail">
          <Trans>Read the mails that would have been sent</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

type LentProps = {
  readonly lent: readonly Persona[];
  readonly sentence: string;
  readonly idempotencyKey: string;
};

/** Those of whom there is nothing to say but that they are there. */
function Lent({ lent, sentence, idempotencyKey }: LentProps) {
  return (
    <section className="persona" aria-labelledby="lent">
      <h2 id="lent">
        <Trans>Partner body</Trans>
      </h2>
      <p className="muted">{sentence}</p>
      <ul className="personas-in-row">
        {lent.map((persona) => (
          <li key={persona.key}>
            <BePersona persona={persona} idempotencyKey={idempotencyKey} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonaCard({ persona, idempotencyKey }: { readonly persona: Persona; readonly idempotencyKey: string }) {
  const { t } = useLingui();
  return (
    <div className="persona">
      <span className="tag" data-tone="brand">
        {t(roleWord(persona.role))}
      </span>
      <h2>{persona.name}</h2>
      <p className="muted">{persona.sentence}</p>
      <BePersona persona={persona} idempotencyKey={idempotencyKey} />
    </div>
  );
}

function BePersona({ persona, idempotencyKey }: { readonly persona: Persona; readonly idempotencyKey: string }) {
  const { name, key } = persona;
  return (
    <PageForm idempotencyKey={idempotencyKey} fields={{ persona: key }} className="persona-form">
      <Press kind="second">
        <Trans>Be {name}</Trans>
      </Press>
    </PageForm>
  );
}

function roleWord(role: Persona['role']): MessageDescriptor {
  switch (role) {
    case 'coach':
      return msg`Coach`;
    case 'supervisor':
      return msg`Supervisor`;
    case 'officer':
      return msg`Accreditation officer`;
    case 'registrar':
      return msg`Registrar`;
    case 'scheme-administrator':
      return msg`Scheme administrator`;
    case 'case-manager':
      return msg`Case manager`;
    case 'ethics-adviser':
      return msg`Ethics adviser`;
    case 'panel-member':
      return msg`Panel member`;
    case 'assessor':
      return msg`Assessor`;
    case 'partner':
      return msg`Partner body`;
  }
}
