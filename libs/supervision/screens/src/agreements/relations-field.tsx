import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup } from '@standing/design-system';
import { RELATIONS, type Relation, relationWord } from './relation-words.js';

export type RelationsFieldProps = {
  readonly id: string;
  readonly relations: readonly Relation[];
  readonly none: boolean;
  readonly onChange: (changes: { readonly relations: readonly Relation[]; readonly noRelations: boolean }) => void;
  readonly error: string | undefined;
};

const NONE = 'NONE';

/** Other relations are said, and "none" is said too; ticking the one unticks the other. */
export function RelationsField({ id, relations, none, onChange, error }: RelationsFieldProps) {
  const { t } = useLingui();
  const change = (chosen: readonly string[]) => {
    const noRelations = chosen.includes(NONE) && !none;
    const kept = RELATIONS.filter((kind) => chosen.includes(kind));
    onChange({
      relations: noRelations ? [] : kept,
      noRelations: noRelations || (none && kept.length === 0 && chosen.includes(NONE)),
    });
  };
  return (
    <CheckboxGroup
      id={id}
      label={t`What else are you to each other?`}
      hint={t`A supervisor has to be free to speak. Some relations stand in the way and the agreement is then refused; others are only noted.`}
      value={none ? [NONE] : relations}
      onChange={change}
      error={error}
    >
      <Checkbox value={NONE}>{t`None of these`}</Checkbox>
      {RELATIONS.map((kind) => (
        <Checkbox key={kind} value={kind}>
          {t(relationWord(kind))}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
