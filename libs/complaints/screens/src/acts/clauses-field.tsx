import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Disclosure } from '@standing/design-system';
import { Loaded, type ResultOf, useFormat } from '@standing/web-core';
import type { clausesQuery } from '../clauses.queries.js';
import { useClauses } from '../use-clauses.js';

type Section = NonNullable<ResultOf<typeof clausesQuery>['codeOfEthics']>['sections'][number];

type ClausesFieldProps = {
  readonly id: string;
  /** What is asked, where it is not on what charges are founded. */
  readonly label?: string;
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error: string | undefined;
};

/** Clauses of the code in force, section by section; those that are chosen are said above. */
export function ClausesField({ id, label, value, onChange, error }: ClausesFieldProps) {
  const { t } = useLingui();
  const format = useFormat();
  const clauses = useClauses();
  const chosen = format.all(value);
  return (
    <Loaded query={clauses} failed={t`The clauses of the code could not be loaded.`} lines={4}>
      {(sections) => (
        <CheckboxGroup
          id={id}
          label={label ?? t`Clauses on which it is founded`}
          hint={chosen ? t`Chosen: ${chosen}` : t`None is chosen yet. Open a section and choose.`}
          value={value}
          onChange={onChange}
          error={error}
        >
          {sections.map((section) => (
            <SectionOfClauses key={section.code} section={section} chosen={value} />
          ))}
        </CheckboxGroup>
      )}
    </Loaded>
  );
}

function SectionOfClauses({
  section: { title, clauses },
  chosen,
}: {
  readonly section: Section;
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
