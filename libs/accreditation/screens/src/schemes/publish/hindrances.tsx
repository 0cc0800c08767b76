import { useLingui } from '@lingui/react/macro';
import { Callout, TextLink } from '@standing/design-system';
import { type Bench, hrefOf, type SchemeMistake } from '../draft/draft.js';
import { placeOf } from '../draft/place-of.js';
import { readDocument } from '../form/document-text.js';
import { pathOf, pathWords } from '../form/path-words.js';
import { useLanguage } from '../form/use-language.js';

/** More than these in one list help nobody. */
const SHOWN = 20;

/** Why the reader cannot approve or publish now, each with the way to where it is mended. */
export function Hindrances({ draft, format }: Bench) {
  const { t } = useLingui();
  const locale = useLanguage();
  if (draft.hindrances.length === 0) return null;
  const document = readDocument(draft.document);
  const places: readonly SchemeMistake[] = [...draft.mistakes, ...draft.blanks].slice(0, SHOWN);
  return (
    <Callout tone="warn" title={draft.approval ? t`It cannot be published yet:` : t`It cannot be approved yet:`}>
      <ul className="bullets">
        {draft.hindrances.map(({ code, message }) => (
          <li key={`${code} ${message}`}>
            {message} <WayOn draftId={draft.id} code={code} />
          </li>
        ))}
      </ul>
      {places.length > 0 && (
        <>
          <p className="strong">{t`To be mended:`}</p>
          <ul className="bullets">
            {places.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <TextLink href={hrefOf(draft.id, placeOf({ path }, document))}>
                  {pathWords(format, document, pathOf(path), locale) || t`The whole text`}
                </TextLink>{' '}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
}

/** Where a hindrance is dealt with, for those that are dealt with elsewhere in the draft. */
function WayOn({ draftId, code }: { readonly draftId: string; readonly code: string }) {
  const { t } = useLingui();
  switch (code) {
    case 'ACCREDITATION_DRAFT_NOT_SIMULATED':
      return <TextLink href={hrefOf(draftId, { tab: 'simulate' })}>{t`Simulate it`}</TextLink>;
    case 'ACCREDITATION_VERSION_PUBLISHED':
    case 'ACCREDITATION_VALID_FROM_NOT_LATER':
      return <TextLink href={hrefOf(draftId, { tab: 'lines', part: 'identity' })}>{t`Change it`}</TextLink>;
    case 'ACCREDITATION_KIND_NOT_COLLECTED':
      return <TextLink href={hrefOf(draftId, { tab: 'lines', part: 'collected' })}>{t`Change it`}</TextLink>;
    default:
      return null;
  }
}
