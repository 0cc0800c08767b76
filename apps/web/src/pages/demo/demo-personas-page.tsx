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
        {personas.map((persona) => (
          <li key={persona.key}>
            <PersonaCard persona={persona} idempotencyKey={idempotencyKey} />
          </li>
        ))}
      </ul>
      <DemoClock {...clock} />
      <p>
        <a href="/demo/mail">
          <Trans>Read the mails that would have been sent</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function PersonaCard({ persona, idempotencyKey }: { readonly persona: Persona; readonly idempotencyKey: string }) {
  const { t } = useLingui();
  const { name } = persona;
  return (
    <div className="persona">
      <span className="tag" data-tone="brand">
        {t(roleWord(persona.role))}
      </span>
      <h2>{name}</h2>
      <p className="muted">{persona.sentence}</p>
      <PageForm idempotencyKey={idempotencyKey} fields={{ persona: persona.key }} className="persona-form">
        <Press kind="second">
          <Trans>Be {name}</Trans>
        </Press>
      </PageForm>
    </div>
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
