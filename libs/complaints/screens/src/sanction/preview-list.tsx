import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Preview, SanctionLine } from './sanction.js';
import { BRANCH_WORDS, LINE_WORDS } from './sanction-words.js';

type PreviewShown = Pick<Preview, 'branch' | 'silentFrom' | 'spentOn'> & {
  readonly days: readonly { readonly on: string; readonly lines: readonly { readonly line: SanctionLine }[] }[];
};

/** What the public reads on each day on which that changes, for each way in which the sanction may end. */
export function PreviewList({ previews }: { readonly previews: readonly PreviewShown[] }) {
  const { t } = useLingui();
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

function Days({ preview }: { readonly preview: PreviewShown }) {
  const { t } = useLingui();
  const format = useFormat();
  const { days, spentOn } = preview;
  const spent = spentOn && format.day(spentOn, 'long');
  return (
    <>
      <ul className="bullets">
        {days.map(({ on, lines }) => {
          const day = format.day(on, 'long');
          const read = lines.map(({ line }) => t(LINE_WORDS[line])).join(', ');
          return <li key={on}>{read === '' ? t`From ${day}: nothing` : t`From ${day}: ${read}`}</li>;
        })}
      </ul>
      <p className="muted">
        {spent ? t`Weighed no more from ${spent}.` : t`Not spent before the accreditation is restored.`}
      </p>
    </>
  );
}
