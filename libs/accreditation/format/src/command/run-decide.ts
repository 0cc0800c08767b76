import type { decide as Decide, Evidence, SchemeVersion, Text } from '@standing/accreditation/requirements';
import type { Language, Mistake } from '../mistake.js';
import { parseEvidence } from '../parse-evidence.js';
import { parseScheme } from '../parse-scheme.js';
import { type Options, readArguments, USAGE } from './arguments.js';
import { report } from './report.js';
import { told } from './told.js';

/** A file as it was found: its text, or why there is none. */
export type FileRead = { readonly text: string } | { readonly problem: 'missing' | 'unreadable' };

/** What the command needs of where it runs. */
export type Surroundings = {
  readonly read: (file: string) => FileRead;
  readonly decide: typeof Decide;
  /** Whether what it prints goes to somebody's screen, which may show colours. */
  readonly coloured: boolean;
};

/** What the command prints, and how it ends: 0 met, 1 not met, 2 for wrong arguments or files. */
export type Outcome = { readonly out: string; readonly err: string; readonly code: 0 | 1 | 2 };

/** Decides what the arguments ask. */
export function runDecide(args: readonly string[], { read, decide, coloured }: Surroundings): Outcome {
  const { options, mistakes, language } = readArguments(args);
  if (options === null) return wrong([...mistakes.map((text) => `decide: ${text[language]}`), '', USAGE]);
  const { scheme, evidence, wrongs } = filesOf(options, read, language);
  if (scheme === null || evidence === null || wrongs.length > 0) return wrong(wrongs);
  const calendar = { yearStartsInMonth: options.yearStartsIn ?? 1 };
  const decision = decide(scheme, options.level, evidence, calendar, options.on);
  const out = options.json ? JSON.stringify(decision, null, 2) : report(decision, scheme, { language, coloured });
  return { out: `${out}\n`, err: '', code: decision.result === 'MET' || decision.result === 'ADJUSTED' ? 0 : 1 };
}

type Files = {
  readonly scheme: SchemeVersion | null;
  readonly evidence: readonly Evidence[] | null;
  readonly wrongs: readonly string[];
};

/** Both files, or all that is wrong with both. */
function filesOf(options: Options, read: Surroundings['read'], language: Language): Files {
  const schemeFile = read(options.scheme);
  const evidenceFile = read(options.evidence);
  const parsedScheme = 'text' in schemeFile ? parseScheme(schemeFile.text, language) : null;
  const parsedEvidence = 'text' in evidenceFile ? parseEvidence(evidenceFile.text, language) : null;
  const scheme = parsedScheme?.scheme ?? null;
  const wrongs = [
    ...unread(options.scheme, schemeFile, language),
    ...placed(options.scheme, parsedScheme?.mistakes ?? []),
    ...(scheme === null ? [] : unfit(scheme, options).map((text) => `${options.scheme}: ${text[language]}`)),
    ...unread(options.evidence, evidenceFile, language),
    ...placed(options.evidence, parsedEvidence?.mistakes ?? []),
  ];
  return { scheme, evidence: parsedEvidence?.evidence ?? null, wrongs };
}

function unread(name: string, file: FileRead, language: Language): string[] {
  if ('text' in file) return [];
  return [`${name}: ${(file.problem === 'missing' ? told.noSuchFile() : told.unreadable())[language]}`];
}

function placed(file: string, mistakes: readonly Mistake[]): string[] {
  return mistakes.map(({ path, line, message }) =>
    [line === null ? file : `${file}:${line}`, ...(path === '' ? [] : [path]), message].join(': '),
  );
}

/** What the scheme and the question do not agree on. */
function unfit(scheme: SchemeVersion, { level, yearStartsIn }: Options): Text[] {
  const levels = scheme.levels.map(({ code }) => code);
  return [
    ...(levels.includes(level) ? [] : [told.noSuchLevel(level, levels.join(', '))]),
    ...(yearStartsIn === null && JSON.stringify(scheme).includes('"body-year"') ? [told.yearUnknown()] : []),
  ];
}

function wrong(lines: readonly string[]): Outcome {
  return { out: '', err: `${lines.join('\n')}\n`, code: 2 };
}
