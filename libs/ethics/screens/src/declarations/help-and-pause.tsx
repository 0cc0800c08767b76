import { useLingui } from '@lingui/react/macro';
import { Callout, TextLink } from '@standing/design-system';
import { HelpContacts } from '../help/help-contacts.js';
import type { Declarations } from './declaration.queries.js';

/** Whom to turn to, and the pause, which needs no reason. */
export function HelpAndPause({ contacts }: { readonly contacts: Declarations['helpContacts'] }) {
  const { t } = useLingui();
  return (
    <Callout title={t`If you are not able to practise for now`}>
      <p>
        {t`You can pause your accreditation without giving a reason.`}{' '}
        <TextLink href="/standing">{t`Pause, under Where I stand`}</TextLink>
      </p>
      {contacts.length > 0 && (
        <>
          <p>{t`You can talk to somebody in confidence. Nothing is kept of who reads this.`}</p>
          <HelpContacts contacts={contacts} />
        </>
      )}
    </Callout>
  );
}
