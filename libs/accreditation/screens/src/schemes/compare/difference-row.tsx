import { useLingui } from '@lingui/react/macro';
import { Disclosure, StatusTag } from '@standing/design-system';
import type { ResultOf } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import { isObject, itemsOf, type Path, valueAt } from '../form/path.js';
import { pathOf, pathWords } from '../form/path-words.js';
import type { differencesQuery } from './compare.queries.js';
import { useLanguage } from '../form/use-language.js';

export type DifferenceRowProps = {
  readonly difference: ResultOf<typeof differencesQuery>['schemeDifferences'][number];
  readonly bench: Bench;
};

/** One difference: of which line, where in it, and what stood and stands there. */
export function DifferenceRow({ difference, bench }: DifferenceRowProps) {
  const { t } = useLingui();
  const locale = useLanguage();
  const { kind, path, ruleId, ruleTitle } = difference;
  const [before, after] = [difference.before ?? null, difference.after ?? null];
  const { document } = bench.work;
  const within = [...placeOfRule(document, ruleId ?? null), ...pathOf(path)];
  const words = withoutName(pathWords(bench.format, document, within, locale), ruleTitle ?? null);
  const kinds = {
    ADDED: { tone: 'ok', word: t`Added` },
    REMOVED: { tone: 'bad', word: t`Removed` },
    CHANGED: { tone: 'brand', word: t`Changed` },
  } as const;
  return (
    <div className="stack" data-gap="small">
      <p data-user-text="">
        <StatusTag tone={kinds[kind].tone}>{kinds[kind].word}</StatusTag>{' '}
        {ruleTitle && <span className="strong">{ruleTitle}</span>} <span className="muted">{words}</span>
      </p>
      <div className="sides">
        {before !== null && <Side name={t`Before`} tone={kind === 'CHANGED' ? undefined : 'bad'} json={before} />}
        {after !== null && <Side name={t`After`} tone={kind === 'CHANGED' ? undefined : 'ok'} json={after} />}
      </div>
    </div>
  );
}

type SideProps = { readonly name: string; readonly tone: 'ok' | 'bad' | undefined; readonly json: string };

function Side({ name, tone, json }: SideProps) {
  const { t } = useLingui();
  const locale = useLanguage();
  const explanation = explanationIn(json, locale);
  return (
    <div className="side" data-tone={tone}>
      <p className="small muted">{name}</p>
      {explanation === null ? (
        <pre>{shown(json, locale)}</pre>
      ) : (
        <>
          <p>{explanation}</p>
          <Disclosure title={t`All of it`}>
            <pre>{shown(json, locale)}</pre>
          </Disclosure>
        </>
      )}
    </div>
  );
}

/** A text in the reader's language, a simple value as it is, and anything else as JSON that can be read. */
function shown(json: string, language: 'fr' | 'en'): string {
  const value = parsed(json);
  if (isObject(value) && typeof value[language] === 'string') return value[language];
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** A whole line in its own words. */
function explanationIn(json: string, language: 'fr' | 'en'): string | null {
  const said = valueAt(parsed(json), ['explanation', language]);
  return typeof said === 'string' ? said : null;
}

/** The name of the line is said already. */
function withoutName(words: string, name: string | null): string {
  return name === null ? words : words.replace(` › ${name}`, '');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** Where the line or group stands in the draft; what is gone from it is called by its list alone. */
function placeOfRule(document: unknown, ruleId: string | null): Path {
  if (ruleId === null) return [];
  for (const list of ['requirements', 'groups']) {
    const at = itemsOf(valueAt(document, [list])).findIndex((one) => valueAt(one, ['id']) === ruleId);
    if (at !== -1) return [list, at];
  }
  return ['requirements'];
}
