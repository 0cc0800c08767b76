import type { Text } from '@standing/accreditation/requirements';
import { type Day, isDay } from '@standing/kernel';
import type { Language } from '../mistake.js';
import { told } from './told.js';

/** What the command is asked. */
export type Options = {
  readonly scheme: string;
  readonly level: string;
  readonly evidence: string;
  readonly on: Day;
  readonly json: boolean;
  /** Null where it was not said. */
  readonly yearStartsIn: number | null;
};

/** What was asked, and in which language to answer; or what is wrong with it. */
export type Asked =
  | { readonly options: Options; readonly mistakes: readonly []; readonly language: Language }
  | { readonly options: null; readonly mistakes: readonly Text[]; readonly language: Language };

const WITH_VALUE: readonly string[] = ['--scheme', '--level', '--evidence', '--on', '--language', '--year-starts-in'];
const NEEDED = ['--scheme', '--level', '--evidence', '--on'] as const;

/** How the command is called. */
export const USAGE = [
  'npm run --silent decide -- --scheme scheme.json --level LEVEL --evidence evidence.json --on 2026-03-01',
  '                           [--json] [--language fr|en] [--year-starts-in 1]',
].join('\n');

/** Reads the arguments of the command: nothing is guessed, and every mistake is told. */
export function readArguments(args: readonly string[]): Asked {
  const { values, mistakes } = valuesIn(args);
  const missing = NEEDED.filter((name) => !values.has(name)).map(told.optionMissing);
  const language = values.get('--language') === 'fr' ? 'fr' : 'en';
  const all = [...mistakes, ...missing, ...wrongValues(values)];
  if (all.length > 0) return { options: null, mistakes: all, language };
  const value = (name: string) => values.get(name) ?? '';
  const yearStartsIn = values.has('--year-starts-in') ? Number(value('--year-starts-in')) : null;
  const options = {
    scheme: value('--scheme'),
    level: value('--level'),
    evidence: value('--evidence'),
    on: value('--on'),
    json: values.has('--json'),
    yearStartsIn,
  };
  return { options, mistakes: [], language };
}

type Values = ReadonlyMap<string, string>;

function valuesIn(args: readonly string[]): { readonly values: Values; readonly mistakes: readonly Text[] } {
  const values = new Map<string, string>();
  const mistakes: Text[] = [];
  const waiting = [...args];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name = '', written] = next.startsWith('--') ? split(next) : [next];
    if (name !== '--json' && !WITH_VALUE.includes(name)) mistakes.push(told.optionUnknown(name));
    else if (values.has(name)) mistakes.push(told.optionTwice(name));
    else if (name === '--json') {
      values.set(name, '');
      if (written !== undefined) mistakes.push(told.optionWithValue(name));
    } else {
      const value = written ?? (waiting[0]?.startsWith('--') === true ? undefined : waiting.shift());
      values.set(name, value ?? '');
      if (value === undefined || value === '') mistakes.push(told.optionWithoutValue(name));
    }
  }
  return { values, mistakes };
}

function split(option: string): [name: string, value?: string] {
  const at = option.indexOf('=');
  return at === -1 ? [option] : [option.slice(0, at), option.slice(at + 1)];
}

/** What has no value at all is told already. */
function wrongValues(values: Values): Text[] {
  const [on, language, month] = [values.get('--on'), values.get('--language'), values.get('--year-starts-in')];
  return [
    ...(on && !isDay(on) ? [told.noDay(on)] : []),
    ...(language && language !== 'fr' && language !== 'en' ? [told.noLanguage(language)] : []),
    ...(month && !/^([1-9]|1[0-2])$/.test(month) ? [told.noMonth(month)] : []),
  ];
}
