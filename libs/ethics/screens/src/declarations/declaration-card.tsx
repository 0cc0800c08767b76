import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card, CopyField, Disclosure, Stack, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Declaration, Declarations } from './declaration.queries.js';
import { HelpAndPause } from './help-and-pause.js';
import { ReportsOfMine } from './reports-of-mine.js';
import { SignDeclarationForm } from './sign-declaration-form.js';

type DeclarationCardProps = { readonly declaration: Declaration; readonly found: Declarations };

/** One text: its state, its words, its signature or the way to sign it, and what belongs to its kind. */
export function DeclarationCard({ declaration, found }: DeclarationCardProps) {
  const { t } = useLingui();
  const { title, kind, signature, reportWithinDays, number, hash } = declaration;
  return (
    <Card
      title={title}
      action={<StatusTag tone={signature ? 'ok' : 'warn'}>{signature ? t`Signed` : t`To sign`}</StatusTag>}
    >
      <Disclosure title={signature ? t`Read version ${number}` : t`Read and sign version ${number}`} about={title}>
        <Stack>
          <Words text={declaration.text} />
          {reportWithinDays !== null && (
            <p>
              {plural(reportWithinDays, {
                one: 'Term: # day from the decision.',
                other: 'Term: # days from the decision.',
              })}
            </p>
          )}
          {!signature && <SignDeclarationForm declaration={declaration} />}
          <CopyField label={t`Fingerprint of version ${number}`} value={hash} />
        </Stack>
      </Disclosure>
      {signature && <SignedLine signature={signature} />}
      {kind === 'FITNESS' && <HelpAndPause contacts={found.helpContacts} />}
      {kind === 'UNDERTAKING_TO_REPORT' && <ReportsOfMine found={found.myOutsideReports} />}
    </Card>
  );
}

/** The paragraphs of a text. */
export function Words({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p key={index} data-user-text="">
      {paragraph}
    </p>
  ));
}

/** Who signed, where, when and how. */
export function SignedLine({ signature }: { readonly signature: NonNullable<Declaration['signature']> }) {
  const { t } = useLingui();
  const day = useFormat().day(signature.signedOn, 'long');
  const { nameTyped, place, method } = signature;
  return (
    <p className="muted">
      {method === 'PAPER'
        ? t`Signed on paper: ${nameTyped}, ${place}, ${day}.`
        : t`Signed: ${nameTyped}, ${place}, ${day}.`}
    </p>
  );
}
