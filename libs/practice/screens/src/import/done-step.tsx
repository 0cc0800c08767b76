import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Callout, Card, TextLink } from '@standing/design-system';
import type { Outcome } from './use-parts.js';

/** From so many on it is seen that they are not counted all at once. */
const MANY = 250;

/** Step 5: what was logged. What the rules refused meanwhile is said as well. */
export function DoneStep({ outcome: { logged, refused } }: { readonly outcome: Outcome }) {
  const { t } = useLingui();
  const sentences = [...new Set([...refused.values()].flat().map(({ message }) => message))];
  return (
    <Card title={t`5. Done`}>
      <Callout tone="ok" announced>
        <p>
          <Plural value={logged} one="# session is logged." other="# sessions are logged." />{' '}
          <Trans>
            They are under <TextLink href="/practice">My practice</TextLink>. For thirty days the import can be undone
            below.
          </Trans>
        </p>
        {logged >= MANY && (
          <p>{t`They count in your standing little by little: of a large import, within two minutes.`}</p>
        )}
      </Callout>
      {refused.size > 0 && (
        <Callout tone="warn" title={t`Left out in the end`}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Callout>
      )}
    </Card>
  );
}
