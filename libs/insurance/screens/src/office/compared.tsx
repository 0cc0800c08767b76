import { useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import { DocumentView, useCountryNames, useFormat } from '@standing/web-core';
import { activityWord } from '../covers/cover-words.js';
import { useTermItems } from '../covers/use-term-items.js';
import { AttestationErased } from '../keeping/attestation-erased.js';
import type { OfficeCover } from './office-cover.js';

/** What is compared with the attestation, and that, where the coach gave it. */
export function Compared({ cover }: { readonly cover: OfficeCover }) {
  const { t } = useLingui();
  const format = useFormat();
  const { list } = useCountryNames();
  const termItems = useTermItems();
  const [from, to] = [format.day(cover.startsOn, 'long'), format.day(cover.endsOn, 'long')];
  const letter = { term: t`Kind`, value: t`Employer’s letter` };
  return (
    <>
      {cover.document && <Shown document={cover.document} />}
      <SummaryList
        items={[
          { term: t`Insured person`, value: cover.holder.name },
          ...(cover.kind === 'EMPLOYER_LETTER' ? [letter] : []),
          { term: t`Insurer and policy`, value: `${cover.insurer} · ${cover.policyReference}` },
          { term: t`Days`, value: t`${from} to ${to}` },
          { term: t`Countries`, value: list(cover.countries) },
          {
            term: t`Activities`,
            value: format.all(cover.activities.map((activity) => t(activityWord(activity)))),
          },
          ...termItems(cover),
        ]}
      />
    </>
  );
}

function Shown({ document: { id, erasedOn } }: { readonly document: NonNullable<OfficeCover['document']> }) {
  if (!erasedOn) return <DocumentView path={`/files/insurance/${id}`} />;
  return (
    <p className="small">
      <AttestationErased erasedOn={erasedOn} />
    </p>
  );
}
