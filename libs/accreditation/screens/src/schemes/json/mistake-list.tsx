import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@standing/design-system';
import type { Bench, SchemeMistake } from '../draft/draft.js';
import { pathOf, pathWords } from '../form/path-words.js';
import { useLanguage } from '../form/use-language.js';

/** More than these in one list help nobody. */
const SHOWN = 30;

/** What is wrong with the text, each with the way to its line. */
export function MistakeList({ checked, format, work }: Bench) {
  const { t } = useLingui();
  const locale = useLanguage();
  if (checked.state === 'failed')
    return (
      <Callout tone="warn">{t`The text could not be checked at the moment. It can be saved all the same.`}</Callout>
    );
  if (checked.mistakes.length === 0) return null;
  const more = checked.mistakes.length - SHOWN;
  return (
    <Callout tone="bad" title={t`To be mended:`}>
      <ol className="bullets">
        {checked.mistakes.slice(0, SHOWN).map((mistake) => (
          <li key={`${mistake.path} ${mistake.message}`}>
            <LineLink mistake={mistake} text={work.text} />
            <span className="muted">{pathWords(format, work.document, pathOf(mistake.path), locale)}</span>{' '}
            {mistake.message}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t`… and ${more} more.`}</p>}
    </Callout>
  );
}

function LineLink({ mistake, text }: { readonly mistake: SchemeMistake; readonly text: string }) {
  const { t } = useLingui();
  const line = mistake.line ?? null;
  if (line === null) return null;
  return (
    <Button kind="quiet" size="small" onPress={() => select(text, line)}>
      {t`Line ${line}`}
    </Button>
  );
}

/** Marks the line in the text area and brings it into sight. */
function select(text: string, line: number): void {
  const area = document.getElementById('scheme-text');
  if (!(area instanceof HTMLTextAreaElement)) return;
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 5);
}
