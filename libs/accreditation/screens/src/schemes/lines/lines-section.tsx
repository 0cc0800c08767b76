import { useLingui } from '@lingui/react/macro';
import { Callout, LinkButton, Row } from '@standing/design-system';
import { isObject, itemsOf, valueAt } from '../form/path.js';
import { type Bench, hrefOf } from '../draft/draft.js';
import { PARTS, type Part } from '../draft/place-of.js';
import { LineForm } from './line-form.js';
import { LineList } from './line-list.js';
import { PartForm } from './part-form.js';
import { PartList } from './part-list.js';

/** The scheme as a form: its parts and lines in a list, and the one that is open. */
export function LinesSection(bench: Bench) {
  const { t } = useLingui();
  const { draft, work, place } = bench;
  if (!isObject(work.document))
    return (
      <Callout tone="bad" title={t`The text is no JSON at the moment, so there is no form for it.`}>
        <Row>
          <LinkButton kind="second" href={hrefOf(draft.id, { tab: 'json' })}>{t`Mend it in the text`}</LinkButton>
        </Row>
      </Callout>
    );
  const line = /^line-(\d+)$/.exec(place.part ?? '')?.[1];
  const lines = itemsOf(valueAt(work.document, ['requirements']));
  if (line !== undefined && lines[Number(line)] !== undefined)
    return <LineForm key={line} bench={bench} index={Number(line)} />;
  if (isPart(place.part)) return <PartForm key={place.part} bench={bench} part={place.part} />;
  return (
    <>
      <PartList {...bench} />
      <LineList {...bench} />
    </>
  );
}

function isPart(part: string | undefined): part is Part {
  return part !== undefined && Object.hasOwn(PARTS, part);
}
