import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Bundle, Section } from './bundle.js';
import { SECTION_WORDS } from './bundle-words.js';
import { PaperRow } from './paper-row.js';

/** The bundle to read on the screen: its papers in their sections, each with the number of its page in the file. */
export function BundleRead({ bundle: { servedOn, pages, sections } }: { readonly bundle: Bundle }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = servedOn && format.day(servedOn, 'long');
  return (
    <>
      {day ? (
        <p>{t`Served on ${day}. ${pages} pages: the number of each is the same here, in the file and for everybody.`}</p>
      ) : (
        <Callout>{t`In preparation: nobody was given this bundle yet, and its page numbers may change.`}</Callout>
      )}
      {sections.map((section) => (
        <OneSection key={section.section} section={section} />
      ))}
    </>
  );
}

function OneSection({ section: { section, papers } }: { readonly section: Section }) {
  const { t } = useLingui();
  const title = t(SECTION_WORDS[section]);
  return (
    <section className="stack" data-gap="small">
      <h3>{title}</h3>
      <ul className="rows" aria-label={title}>
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} />
        ))}
      </ul>
    </section>
  );
}
