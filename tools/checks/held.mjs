/** Ties what is to hold to the tests that hold it, and finds what is tied to nothing. */

/**
 * @param {{ sections, notBuilt, inPart }} whatIsToHold @param tests as `namedTests` has them
 * @returns each section with its lines, the tests and reasons of each; and what is wrong, a sentence for each
 */
export function heldBy({ sections, notBuilt, inPart }, tests) {
  const known = new Set(sections.flatMap(({ lines }) => lines.map(({ code }) => code)));
  const tied = sections.map(({ title, lines }) => ({
    title,
    lines: lines.map((line) => ({
      ...line,
      tests: tests.filter(({ codes }) => codes.includes(line.code)),
      missing: notBuilt[line.code] ?? inPart[line.code] ?? null,
    })),
  }));
  const all = tied.flatMap(({ lines }) => lines);
  const named = [...Object.keys(notBuilt), ...Object.keys(inPart)];
  return {
    sections: tied,
    faults: [
      ...all.filter((line) => line.says === '').map(({ code }) => `${code} is a row of which nothing is said.`),
      ...all
        .filter((line) => line.tests.length === 0 && notBuilt[line.code] === undefined)
        .map(({ code }) => `${code} has no test whose name says that it holds it.`),
      ...all
        .filter((line) => line.tests.length > 0 && notBuilt[line.code] !== undefined)
        .map(({ code, tests: [{ name }] }) => `${code} is said not to be built, and “${name}” holds it.`),
      ...named.filter((code) => !known.has(code)).map((code) => `${code} is said to lack something, and is nothing.`),
      ...tests.flatMap(({ name, file, codes, isHalfCoded }) => [
        ...codes
          .filter((code) => !known.has(code))
          .map((code) => `“${name}” (${file}) names ${code}, which is nothing.`),
        ...(isHalfCoded ? [`“${name}” (${file}) begins with codes and with what is none.`] : []),
      ]),
    ],
  };
}
