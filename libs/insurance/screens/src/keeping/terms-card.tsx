import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState } from '@standing/design-system';
import { ask, Loaded, type ResultOf, useFormat } from '@standing/web-core';
import { SetTermForm } from './set-term-form.js';
import { TERMS_KEY, termsQuery } from './term.queries.js';

type Term = ResultOf<typeof termsQuery>['attestationTerms'][number];

/** For how long the association keeps attestations: what holds, what was set before it, and by whom. */
export function TermsCard() {
  const { t } = useLingui();
  const terms = useQuery({ queryKey: TERMS_KEY, queryFn: () => ask(termsQuery, {}) });
  return (
    <Card title={t`How long attestations are kept`}>
      <Loaded query={terms} failed={t`The terms could not be loaded.`} lines={2}>
        {({ attestationTerms }) =>
          attestationTerms.length === 0 ? (
            <EmptyState sentence={t`No term is set. No attestation is erased.`} />
          ) : (
            <ul className="rows">
              {attestationTerms.map((term, index) => (
                <TermRow key={term.id} term={term} holds={index === 0} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <SetTermForm />
    </Card>
  );
}

function TermRow({ term: { months, setOn, setBy }, holds }: { readonly term: Term; readonly holds: boolean }) {
  const { t } = useLingui();
  const day = useFormat().day(setOn, 'long');
  const said = months === null || months === undefined ? t`Nothing is erased` : monthsSaid(months);
  return (
    <li>
      <span className={holds ? 'strong' : undefined}>{said}</span>
      <span className="muted">{` · ${holds ? t`holds now, set on ${day}` : t`set on ${day}`} · `}</span>
      <span className="muted" data-user-text="">
        {setBy.name}
      </span>
    </li>
  );
}

function monthsSaid(months: number): string {
  return plural(months, {
    one: '# month after the last day of the cover or of its subsequent period',
    other: '# months after the last day of the cover or of its subsequent period',
  });
}
