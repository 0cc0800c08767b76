import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, LinkButton } from '@standing/design-system';
import { ask, keys, type ResultOf, useFormat } from '@standing/web-core';
import { askedToSignQuery, declarationKeys } from './declaration.queries.js';

type Asked = ResultOf<typeof askedToSignQuery>;

type AskedBannerProps = {
  /** Whether the declarations stand below, so that no way leads to them. */
  readonly above?: boolean;
};

/** What the body asks the member to sign, until when, and the way there. Shows nothing while nothing is asked. */
export function AskedBanner({ above = false }: AskedBannerProps) {
  const { locale } = useFormat();
  const asked = useQuery({
    queryKey: [...keys.code, ...declarationKeys.mine, 'asked', locale],
    queryFn: () => ask(askedToSignQuery, {}),
  });
  if (!asked.data) return null;
  const { askedToSign, codeStanding, mySignature } = asked.data;
  const waits = !codeStanding.signed && codeStanding.refusalsToSign.length === 0;
  return (
    <>
      {waits && mySignature && !askedToSign.some(({ isCode }) => isCode) && <NewEdition />}
      {askedToSign.map((one) => (
        <AskedCallout key={one.id} asked={one} leads={one.isCode || !above} />
      ))}
    </>
  );
}

type AskedCalloutProps = { readonly asked: Asked['askedToSign'][number]; readonly leads: boolean };

function AskedCallout({ asked: { title, isCode, deadlineOn, consequence }, leads }: AskedCalloutProps) {
  const { t } = useLingui();
  const day = useFormat().day(deadlineOn, 'long');
  return (
    <Callout tone="warn" title={t`To read and sign by ${day}: ${title}`}>
      <p>
        {consequence === 'NOTHING'
          ? t`Your association asks this of its members. What you have logged goes on counting.`
          : t`Your association asks this of its members. Nothing counts before you have signed the code for the first time.`}
      </p>
      {leads && (
        <LinkButton kind="second" href={isCode ? '/code' : '/declarations'} label={t`Read and sign: ${title}`}>
          {t`Read and sign`}
        </LinkButton>
      )}
    </Callout>
  );
}

/** A later edition than the one that the member signed, which no campaign asks for. */
function NewEdition() {
  const { t } = useLingui();
  return (
    <Callout title={t`A new edition of the code waits for your signature`}>
      <p>{t`You signed an earlier one, and what you have logged goes on counting.`}</p>
      <LinkButton kind="second" href="/code">{t`Read and sign the code`}</LinkButton>
    </Callout>
  );
}
