import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { Loaded } from '@standing/web-core';
import { AgreementTerms } from './agreement-terms.js';
import { useTerms } from './use-terms.js';

/** What was agreed with each supervisor, and the declaration of the year. */
export function TermsCard() {
  const { t } = useLingui();
  const terms = useTerms();
  return (
    <Card title={t`What you agreed on`} busy={terms.isFetching}>
      <Loaded query={terms} failed={t`The terms of your agreements could not be loaded.`}>
        {(agreements) => (
          <ul className="rows">
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <AgreementTerms agreement={agreement} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
