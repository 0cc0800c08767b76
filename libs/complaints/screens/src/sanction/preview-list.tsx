import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment, useFormat } from '@standing/web-core';
import { previewFragment } from './sanction.queries.js';
import type { Preview } from './sanction.js';
import { BRANCH_WORDS, LINE_WORDS } from './sanction-words.js';

type PreviewListProps = { readonly previews: readonly FragmentType<typeof previewFragment>[] };

/** What the public reads on each day on which that changes, for each way in which the sanction may end. */
export function PreviewList({ previews: masked }: PreviewListProps) {
  const { t } = useLingui();
  const previews = readFragment(previewFragment, masked);
  return (
    <div className="stack">
      {previews.map((preview) => (
        <section key={preview.branch} aria-label={t(BRANCH_WORDS[preview.branch])}>
          {previews.length > 1 && <p className="strong">{t(BRANCH_WORDS[preview.branch])}</p>}
          <Days preview={preview} />
        </section>
      ))}
    </div>
  );
}

function Days({ preview }: { readonly preview: Preview }) {
  const { t } = useLingui();
  const format = useFormat();
  const { days, spentOn, mayApplyAgainOn } = preview;
  const spent = spentOn && format.day(spentOn, 'long');
  const isLowered = days.some(({ level }) => level);
  const again = isLowered && mayApplyAgainOn && format.day(mayApplyAgainOn, 'long');
  return (
    <>
      <ul className="bullets">
        {days.map(({ on, level, lines }) => {
          const day = format.day(on, 'long');
          const said = [...(level ? [t`The lower level`] : []), ...lines.map(({ line }) => t(LINE_WORDS[line]))];
          const read = said.join(', ');
          return <li key={on}>{read === '' ? t`From ${day}: nothing` : t`From ${day}: ${read}`}</li>;
        })}
      </ul>
      {again && <p>{t`A higher level may be applied for again from ${again}.`}</p>}
      <p className="muted">
        {spent ? t`Weighed no more from ${spent}.` : t`Not spent before the accreditation is restored.`}
      </p>
    </>
  );
}
