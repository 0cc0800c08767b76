import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { ask, Loaded, useFormat, useSession } from '@standing/web-core';
import { declarationKeys } from '../declarations/declaration.queries.js';
import { type MemberSignature, type MemberSignatures, memberSignaturesQuery } from './campaign.queries.js';
import { RecordPaperDialog } from './record-paper-dialog.js';
import { TakeBackPaperDialog } from './take-back-paper-dialog.js';
import { useTextName } from './use-text-name.js';

/** What a member signed, on paper as well, for registrars: recorded here, and taken back where it was a mistake. */
export function MemberSignaturesCard({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { roles } = useSession();
  const isRegistrar = roles.includes('registrar');
  const signatures = useQuery({
    queryKey: [...declarationKeys.signatures, personId, locale],
    queryFn: () => ask(memberSignaturesQuery, { personId }),
    enabled: isRegistrar,
  });
  if (!isRegistrar) return null;
  return (
    <Card title={t`Signatures`}>
      <Loaded query={signatures} failed={t`What the member signed could not be loaded.`} lines={3}>
        {(found) => <Signed found={found} personId={personId} />}
      </Loaded>
    </Card>
  );
}

type SignedProps = { readonly found: MemberSignatures; readonly personId: string };

function Signed({ found: { signaturesOfMember, textsToSign }, personId }: SignedProps) {
  const { t } = useLingui();
  const [recording, setRecording] = useState(false);
  const mayRecord = useSession().personId !== personId && textsToSign.length > 0;
  return (
    <>
      {signaturesOfMember.length === 0 && <p className="muted">{t`This member has signed nothing yet.`}</p>}
      <ul className="rows">
        {signaturesOfMember.map((signature) => (
          <SignatureRow key={signature.id} signature={signature} mayTakeBack={mayRecord} />
        ))}
      </ul>
      {mayRecord && (
        <Row>
          <Button kind="second" onPress={() => setRecording(true)}>{t`Record a signature on paper…`}</Button>
        </Row>
      )}
      {recording && <RecordPaperDialog personId={personId} texts={textsToSign} onClose={() => setRecording(false)} />}
    </>
  );
}

type SignatureRowProps = { readonly signature: MemberSignature; readonly mayTakeBack: boolean };

function SignatureRow({ signature, mayTakeBack }: SignatureRowProps) {
  const { t } = useLingui();
  const [takingBack, setTakingBack] = useState(false);
  const { place, method, nameTyped, takenBackAt } = signature;
  const [text, keptAt] = [useTextName()(signature), signature.keptAt ?? ''];
  const day = useFormat().day(signature.signedOn, 'long');
  const isPaper = method === 'PAPER';
  return (
    <li className="item">
      <span className="item-main">
        {text}
        <br />
        <span className="muted">
          <span data-user-text="">{t`${nameTyped}, ${place}, ${day}`}</span>
          {isPaper && ` · ${t`on paper, kept at ${keptAt}`}`}
          {takenBackAt && ` · ${t`recorded by mistake`}`}
        </span>
      </span>
      {isPaper && !takenBackAt && mayTakeBack && (
        <span className="item-end">
          <Button kind="quiet" onPress={() => setTakingBack(true)} label={t`Recorded by mistake: ${text}`}>
            {t`A mistake…`}
          </Button>
        </span>
      )}
      {takingBack && <TakeBackPaperDialog id={signature.id} onClose={() => setTakingBack(false)} />}
    </li>
  );
}
