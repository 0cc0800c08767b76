import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Disclosure } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { type Code, useClauses } from '../use-lists.js';

export type ClausesMeant = { readonly edition: string | null; readonly clauses: readonly string[] };

type ClausesFieldProps = { readonly value: ClausesMeant; readonly onChange: (meant: ClausesMeant) => void };

/** Clauses of the code. The edition is noted beside them; where another was signed than is in force, both are said. */
export function ClausesField({ value, onChange }: ClausesFieldProps) {
  const { t } = useLingui();
  const code = useClauses();
  return (
    <Loaded query={code} failed={t`The clauses of the code could not be loaded.`} lines={3}>
      {({ codeOfEthics, mySignature }) =>
        codeOfEthics && (
          <Clauses
            code={codeOfEthics}
            signed={mySignature?.edition ?? null}
            value={value}
            onChange={(clauses) => onChange({ clauses, edition: clauses.length > 0 ? codeOfEthics.edition : null })}
          />
        )
      }
    </Loaded>
  );
}

type ClausesProps = {
  readonly code: Code;
  readonly signed: string | null;
  readonly value: ClausesMeant;
  readonly onChange: (clauses: readonly string[]) => void;
};

function Clauses({ code: { edition, sections }, signed, value, onChange }: ClausesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const chosen = format.all(value.clauses);
  const ofEdition =
    signed === edition || signed === null
      ? t`Edition ${edition} of the code.`
      : t`Edition ${edition} of the code; you signed edition ${signed}.`;
  const choice = chosen ? t`Chosen: ${chosen}` : t`None is chosen yet. Open a section and choose.`;
  return (
    <CheckboxGroup
      id="vault-clauses"
      label={t`Clauses that it touches`}
      hint={`${ofEdition} ${choice}`}
      value={value.clauses}
      onChange={onChange}
    >
      {sections.map((section) => (
        <SectionOfClauses key={section.code} section={section} chosen={value.clauses} />
      ))}
    </CheckboxGroup>
  );
}

function SectionOfClauses({
  section: { title, clauses },
  chosen,
}: {
  readonly section: Code['sections'][number];
  readonly chosen: readonly string[];
}) {
  const count = clauses.filter(({ code }) => chosen.includes(code)).length;
  const about = count > 0 ? plural(count, { one: '# chosen', other: '# chosen' }) : undefined;
  return (
    <Disclosure title={title} {...(about && { about })}>
      {clauses.map(({ code, text }) => (
        <Checkbox key={code} value={code} hint={text}>
          {code}
        </Checkbox>
      ))}
    </Disclosure>
  );
}
