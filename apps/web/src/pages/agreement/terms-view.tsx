import { Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { TermsShown } from '../props/answer-agreement.js';
import { formWord, limitWord } from './terms-words.js';

/** One version of the terms: how, how often, and the limits of confidentiality. */
export function TermsView({ terms }: { readonly terms: TermsShown }) {
  const { t } = useLingui();
  const { limits } = terms;
  return (
    <>
      <dl className="answers">
        <div>
          <dt>
            <Trans>How supervision is held</Trans>
          </dt>
          <dd>{t(formWord(terms.form))}</dd>
        </div>
        <div>
          <dt>
            <Trans>How often</Trans>
          </dt>
          <dd>
            <HowOften terms={terms} />
          </dd>
        </div>
      </dl>
      <p>
        <Trans>
          What is said in supervision stays between the two. It can be said outside in these cases only, as far as they
          require:
        </Trans>
      </p>
      <ul className="bullets">
        {limits.map((limit) => (
          <li key={limit}>{t(limitWord(limit))}</li>
        ))}
      </ul>
    </>
  );
}

function HowOften({ terms: { everyWeeks, minutes } }: { readonly terms: TermsShown }) {
  const words = useWords();
  const length = minutes === null ? '' : words.duration(minutes);
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
