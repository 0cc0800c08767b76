import { Plural, useLingui } from '@lingui/react/macro';
import { Button, StatusTag, TextLink } from '@standing/design-system';
import { type Bench, hrefOf } from '../draft/draft.js';
import { moved, valueAt } from '../form/path.js';
import { nameOf } from '../form/path-words.js';
import { copyOf, lineWords } from './line-words.js';
import { useLanguage } from '../form/use-language.js';

export type LineRowProps = { readonly bench: Bench; readonly lines: readonly unknown[]; readonly index: number };

/** One line of the scheme: what it is called, its own sentence, and what can be done with it. */
export function LineRow({ bench, lines, index }: LineRowProps) {
  const { t } = useLingui();
  const locale = useLanguage();
  const { draft, format, checked } = bench;
  const line = lines[index];
  const sentence = valueAt(line, ['explanation', locale]);
  const wrong = checked.mistakes.filter(({ path }) => `${path}.`.startsWith(`requirements.${index}.`)).length;
  const place = index + 1;
  const title = nameOf(line, locale) ?? t`Line ${place}`;
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={hrefOf(draft.id, { tab: 'lines', part: `line-${index}` })}>{title}</TextLink>
        {wrong > 0 && (
          <>
            {' '}
            <StatusTag tone="bad">
              <Plural value={wrong} one="# mistake" other="# mistakes" />
            </StatusTag>
          </>
        )}
        <br />
        {typeof sentence === 'string' && sentence !== '' && (
          <>
            {sentence}
            <br />
          </>
        )}
        <span className="muted small">{lineWords(format, line)}</span>
      </span>
      {draft.status === 'OPEN' && <Acts bench={bench} lines={lines} index={index} title={title} />}
    </div>
  );
}

function Acts({ bench: { work }, lines, index, title }: LineRowProps & { readonly title: string }) {
  const { t } = useLingui();
  const set = (next: readonly unknown[]) => work.change(['requirements'], next);
  const [up, down] = [moved(lines, index, index - 1), moved(lines, index, index + 1)];
  const copied = [...lines.slice(0, index + 1), copyOf(lines[index], lines), ...lines.slice(index + 1)];
  const rest = lines.filter((_, other) => other !== index);
  return (
    <span className="item-acts">
      <Button kind="quiet" size="small" label={t`Move up: ${title}`} disabled={up === lines} onPress={() => set(up)}>
        ↑
      </Button>
      <Button
        kind="quiet"
        size="small"
        label={t`Move down: ${title}`}
        disabled={down === lines}
        onPress={() => set(down)}
      >
        ↓
      </Button>
      <Button kind="quiet" size="small" label={t`Duplicate: ${title}`} onPress={() => set(copied)}>
        {t`Duplicate`}
      </Button>
      <Button kind="quiet" size="small" label={t`Remove: ${title}`} onPress={() => set(rest)}>
        {t`Remove`}
      </Button>
    </span>
  );
}
