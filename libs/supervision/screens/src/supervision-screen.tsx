import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import { AgreementsCard } from './agreements/agreements-card.js';
import { useAgreements } from './agreements/use-agreements.js';
import { NotReached } from './proofs/not-reached.js';
import { StatementsLink } from './proofs/statements-link.js';
import { LogSessionCard } from './sessions/log-session-card.js';
import { DeskLink, DirectoryLink } from './told/desk-link.js';
import { SessionsCard } from './sessions/sessions-card.js';
import { TermsCard } from './terms/terms-card.js';

/** With whom, which sessions, and what the supervisor says of them. */
export function SupervisionScreen() {
  const { t } = useLingui();
  const agreements = useAgreements();
  const accepted = (agreements.data ?? []).filter(({ status }) => status === 'ACCEPTED');
  return (
    <>
      <PageHeader
        title={t`My supervision`}
        lead={
          <>
            <p>{t`Your supervisor confirms each session from a mail, without an account: that it took place, when, and how long.`}</p>
            <StatementsLink />
          </>
        }
        action={<DirectoryLink />}
      />
      <Stack gap="large">
        <NotReached agreements={agreements.data ?? []} />
        <DeskLink />
        <SessionsCard canLog={accepted.length > 0} />
        {accepted.length > 0 && <LogSessionCard agreements={accepted} />}
        <AgreementsCard agreements={agreements} />
        {accepted.length > 0 && <TermsCard />}
      </Stack>
    </>
  );
}
