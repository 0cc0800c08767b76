import type { Language, Mistake } from '../mistake.js';
import { findings } from './findings.js';
import { findingsIn, type Found } from './line-findings.js';
import { type Parts, partsOf } from './parts.js';
import { repeated } from './repeated.js';

/** What is wrong with a document though its shape is right: names that lead nowhere, lines that cannot be worked out. */
export function mistakesOfMeaning(document: unknown, language: Language): Mistake[] {
  const parts = partsOf(document);
  const found = [...twice(parts), ...wrongLines(parts), ...wrongPrecondition(parts), ...wrongValidity(parts)];
  return found.map(([path, text]) => ({ path: path.join('.'), message: text[language] }));
}

function twice({ levels, requirements }: Parts): Found[] {
  const codes = levels.map(([, { code }]) => code);
  const ids = requirements.map(([, { id }]) => id);
  return [
    ...repeated(codes).map((at): Found => [['levels', levels[at]?.[0] ?? at, 'code'], findings.twice(codes[at] ?? '')]),
    ...repeated(ids).map((at): Found => [
      ['requirements', requirements[at]?.[0] ?? at, 'id'],
      findings.twice(ids[at] ?? ''),
    ]),
  ];
}

function wrongLines({ levels, requirements }: Parts): Found[] {
  const codes = levels.map(([, { code }]) => code);
  return requirements.flatMap(([index, line]) =>
    findingsIn(line, codes).map(([path, text]): Found => [['requirements', index, ...path], text]),
  );
}

function wrongPrecondition({ precondition, requirements, ids, collected }: Parts): Found[] {
  return precondition.flatMap((id, index): Found[] => {
    if (!ids.has(id)) return [[['precondition', index], findings.noSuchLine(id)]];
    const kind = requirements.find(([, line]) => line.id === id)?.[1].measure.of.kind;
    return kind === undefined || collected.includes(kind)
      ? []
      : [[['precondition', index], findings.notCollected(kind)]];
  });
}

function wrongValidity({ levels, levelsOfValidity }: Parts): Found[] {
  return levelsOfValidity
    .filter((code) => !levels.some(([, level]) => level.code === code))
    .map((code) => [['awards', 'validForMonths', code], findings.noSuchLevel(code)]);
}
