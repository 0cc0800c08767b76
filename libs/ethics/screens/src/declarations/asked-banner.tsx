import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, LinkButton } from '@standing/design-system';
import { ask, keys, useFormat } from '@standing/web-core';
import { askedToSignQuery, declarationKeys } from './declaration.queries.js';

/** What the body asks the member to sign, until when, and the way there. Shows nothing while nothing is asked. */
export function AskedBanner() {
  const { t } = useLingui();
  const format = useFormat();
  const asked = useQuery({
    queryKey: [...keys.code, ...declarationKeys.mine, 'asked', format.locale],
    queryFn: () => ask(askedToSignQuery, {}),
  });
  return asked.data?.askedToSign.map(({ id, title, isCode, deadlineOn, consequence }) => {
    const day = format.day(deadlineOn, 'long');
    return (
      <Callout key={id} tone="warn" title={t`To read and sign by ${day}: ${title}`}>
        <p>
          {consequence === 'NOTHING'
            ? t`Your association asks this of its members. What you have logged goes on counting.`
            : t`Your association asks this of its members. Nothing counts before you have signed the code for the first time.`}
        </p>
        <LinkButton kind="second" href={isCode ? '/code' : '/declarations'} label={t`Read and sign: ${title}`}>
          {t`Read and sign`}
        </LinkButton>
      </Callout>
    );
  });
}
