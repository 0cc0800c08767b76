import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import { type Mark, MARK_WORDS } from './mark-words.js';

type Said = { readonly mark: Mark; readonly reason: string | null; readonly wouldSatisfy: string | null };

/** What somebody said on a criterion, with their reason and what would satisfy it. */
export function Marked({ title, said }: { readonly title?: string; readonly said: Said }) {
  const { t } = useLingui();
  const { mark, reason, wouldSatisfy } = said;
  const { tone, word } = MARK_WORDS[mark];
  return (
    <div className="stack" data-gap="small">
      <p>
        {title && <span className="strong">{title} </span>}
        <StatusTag tone={tone}>{t(word)}</StatusTag>
      </p>
      {reason && <p data-user-text="">{reason}</p>}
      {wouldSatisfy && (
        <p data-user-text="">
          <span className="muted">{t`What would satisfy it:`}</span> {wouldSatisfy}
        </p>
      )}
    </div>
  );
}
