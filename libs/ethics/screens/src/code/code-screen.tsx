import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, CopyField, EmptyState, PageHeader, Skeleton, Stack } from '@standing/design-system';
import { ask, Failure, keys, useFormat } from '@standing/web-core';
import { codeQuery } from './code.queries.js';
import { AdviceLink } from './advice-link.js';
import type { Code, Edition } from './edition.js';
import { CharterCard } from './charter-card.js';
import { ConformsNote } from './conforms-note.js';
import { DeclarationsLink } from './declarations-link.js';
import { CodeSections } from './code-sections.js';
import { GiveCard } from './give-card.js';
import { SignCodeForm } from './sign-code-form.js';
import { SignedNote } from './signed-note.js';

/** The edition in force, section by section, and the signature under it. */
export function CodeScreen() {
  const { t } = useLingui();
  const format = useFormat();
  const locale = format.locale === 'fr' ? 'fr' : 'en';
  const code = useQuery({ queryKey: [...keys.code, locale], queryFn: () => ask(codeQuery, { locale }) });
  const edition = code.data?.codeOfEthics;
  const name = edition?.edition;
  const day = edition && format.day(edition.validFrom, 'long');
  return (
    <>
      <PageHeader title={t`Code of ethics`} lead={edition && t`Edition ${name}, in force since ${day}`} />
      <Stack gap="large">
        {code.isPending && <CodeSkeleton />}
        {code.error && !code.data && (
          <Failure title={t`The code could not be loaded.`} error={code.error} onRetry={() => void code.refetch()} />
        )}
        {code.data && !edition && (
          <Card>
            <EmptyState
              sentence={t`Your association has not published its code here yet. There is nothing to sign today.`}
            />
          </Card>
        )}
        {code.data && edition && <Body code={code.data} edition={edition} />}
        {code.data && <AdviceLink />}
        {code.data && <DeclarationsLink />}
        {edition && <GiveCard edition={edition} />}
        {code.data && <CharterCard />}
      </Stack>
    </>
  );
}

function Body({ code, edition }: { readonly code: Code; readonly edition: Edition }) {
  const { t } = useLingui();
  const { mySignature, codeStanding, codeConformsTo } = code;
  const number = edition.edition;
  return (
    <>
      {codeStanding.signed && mySignature && <SignedNote signature={mySignature} />}
      {codeConformsTo && <ConformsNote conformity={codeConformsTo} />}
      <CodeSections edition={edition} />
      <Card title={codeStanding.signed ? t`The edition you signed` : t`Sign the code`}>
        {!codeStanding.signed &&
          codeStanding.refusalsToSign.map(({ code: reason, message }) => <p key={reason}>{message}</p>)}
        {!codeStanding.signed && codeStanding.refusalsToSign.length === 0 && <SignCodeForm edition={edition} />}
        <CopyField label={t`Fingerprint of edition ${number}`} value={edition.hash} />
        <p className="muted small">
          <Trans>
            The fingerprint (SHA-256) changes with any letter of the text, in French or in English. It shows later
            exactly what was signed.
          </Trans>
        </p>
      </Card>
    </>
  );
}

function CodeSkeleton() {
  return (
    <Card>
      <Skeleton lines={9} />
    </Card>
  );
}
