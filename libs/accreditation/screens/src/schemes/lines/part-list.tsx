import { Plural, useLingui } from '@lingui/react/macro';
import { Card, StatusTag, TextLink } from '@standing/design-system';
import { isExistingDay, useFormat } from '@standing/web-core';
import { type Bench, hrefOf } from '../draft/draft.js';
import { type Part, PARTS, partOf } from '../draft/place-of.js';
import { isObject, itemsOf, type Path, valueAt } from '../form/path.js';
import type { Schema } from '../form/schema.js';
import { nameOf, pathOf } from '../form/path-words.js';
import { useLanguage } from '../form/use-language.js';

/** What the scheme says besides its lines, part by part. */
export function PartList(bench: Bench) {
  const { t } = useLingui();
  return (
    <Card title={t`The scheme`}>
      <ul className="parts">
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <li key={part}>
            <PartItem bench={bench} part={part} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PartItem({ bench, part }: { readonly bench: Bench; readonly part: Part }) {
  const { t } = useLingui();
  const titleOf = usePartTitle();
  const sayPart = usePartWords(bench);
  const wrong = bench.checked.mistakes.filter(({ path }) => partOf(pathOf(path)[0]) === part).length;
  return (
    <>
      <TextLink href={hrefOf(bench.draft.id, { tab: 'lines', part })}>{titleOf(part, bench.format)}</TextLink>
      <p className="muted small" data-user-text="">
        {sayPart(part) ?? t`Not said`}
      </p>
      {wrong > 0 && (
        <StatusTag tone="bad">
          <Plural value={wrong} one="# mistake" other="# mistakes" />
        </StatusTag>
      )}
    </>
  );
}

/** What a part is called: as the format says, save for the name and the day of the scheme together. */
export function usePartTitle(): (part: Part, format: Bench['format']) => string {
  const { t } = useLingui();
  return (part, format) => (part === 'identity' ? t`Name and first day` : (format.properties?.[part]?.title ?? part));
}

/** What a part says, in short; null where it says nothing. */
function usePartWords({ format, work }: Bench): (part: Part) => string | null {
  const language = useLanguage();
  const { day } = useFormat();
  const at = (...path: Path) => valueAt(work.document, path);
  return (part) => {
    if (part === 'identity') {
      const from = at('validFrom');
      const first = typeof from === 'string' && isExistingDay(from) ? day(from) : from;
      return joined([at('title', language), at('version'), first]);
    }
    const schema = format.properties?.[part] ?? {};
    const value = at(part);
    // Amounts in minor units say little without their currency beside them: the form tells them.
    if (part === 'fees')
      return joined([at(part, 'currency'), wordOf(at(part, 'dueBefore'), schema.properties?.['dueBefore'])]);
    if (Array.isArray(value)) return listed(value, schema, work.document, language);
    if (!isObject(value)) return null;
    return joined(Object.entries(value).map(([name, one]) => wordOf(one, schema.properties?.[name]))) ?? '…';
  };
}

function listed(items: readonly unknown[], schema: Schema, document: unknown, language: 'fr' | 'en'): string | null {
  const lines = itemsOf(valueAt(document, ['requirements']));
  const names = items.map((one) => {
    if (typeof one !== 'string') return nameOf(one, language);
    return wordOf(
      schema.items?.['x-words']?.[one] ??
        nameOf(
          lines.find((line) => valueAt(line, ['id']) === one),
          language,
        ) ??
        one,
    );
  });
  return joined(names) ?? (items.length > 0 ? String(items.length) : null);
}

function wordOf(value: unknown, schema: Schema = {}): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return schema['x-words']?.[value] ?? String(value);
}

function joined(words: readonly unknown[]): string | null {
  return words.filter((word) => typeof word === 'string' && word !== '').join(' · ') || null;
}
