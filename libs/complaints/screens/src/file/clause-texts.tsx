import { useClauses } from '../use-clauses.js';

/** Clauses by their codes, each with its words as soon as they are there. */
export function ClauseTexts({ codes }: { readonly codes: readonly string[] }) {
  const { data: sections = [] } = useClauses();
  const known = new Map(sections.flatMap(({ clauses }) => clauses.map(({ code, text }) => [code, text] as const)));
  return (
    <ul className="stack" data-gap="small">
      {codes.map((code) => (
        <li key={code}>
          <span className="strong">{code}</span> {known.get(code)}
        </li>
      ))}
    </ul>
  );
}
