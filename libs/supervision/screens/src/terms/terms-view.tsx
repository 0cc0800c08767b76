import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { formWord, limitWord } from './terms-words.js';
import type { Terms } from './use-terms.js';

/** One version of the terms: how, how often, and the limits of confidentiality. */
export function TermsView({ terms }: { readonly terms: Terms }) {
  const { t } = useLingui();
  return (
    <>
      <SummaryList
        items={[
          { term: t`How supervision is held`, value: t(formWord(terms.form)) },
          { term: t`How often`, value: <HowOften terms={terms} /> },
        ]}
      />
      <p>
        <Trans>
          What is said in supervision stays between the two. It can be said outside in these cases only, as far as they
          require:
        </Trans>
      </p>
      <ul className="bullets">
        {terms.limits.map((limit) => (
          <li key={limit}>{t(limitWord(limit))}</li>
        ))}
      </ul>
    </>
  );
}

function HowOften({ terms: { everyWeeks, minutes } }: { readonly terms: Terms }) {
  const format = useFormat();
  const length = minutes === null ? '' : format.duration(minutes);
  return (
    <>
      {everyWeeks === null && <Trans>as agreed each time</Trans>}
      {everyWeeks === 1 && <Trans>every week</Trans>}
      {everyWeeks !== null && everyWeeks > 1 && <Trans>every {everyWeeks} weeks</Trans>}
      {length !== '' && (
        <>
          {' · '}
          <Trans>{length} a session</Trans>
        </>
      )}
    </>
  );
}
