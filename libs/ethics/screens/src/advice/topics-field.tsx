import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, Disclosure } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Sections } from './advice.queries.js';

type Props = {
  readonly id: string;
  readonly sections: Sections;
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error: string | undefined;
};

/** Chapters of the code and clauses in them, if the asker wishes. */
export function TopicsField({ id, sections, value, onChange, error }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const chosen = format.all(value);
  if (sections.length === 0) return null;
  return (
    <CheckboxGroup
      id={id}
      label={t`What it is about, if you wish`}
      hint={
        chosen
          ? t`Chosen: ${chosen}. Before an adviser declares that nothing ties them to it, they see the chapters and the day, and nothing else.`
          : t`Five chapters or clauses at the most. Before an adviser declares that nothing ties them to it, they see the chapters and the day, and nothing else.`
      }
      value={value}
      onChange={onChange}
      error={error}
    >
      {sections.map((section) => (
        <SectionOfTopics key={section.code} section={section} chosen={value} />
      ))}
    </CheckboxGroup>
  );
}

type SectionProps = { readonly section: Sections[number]; readonly chosen: readonly string[] };

function SectionOfTopics({ section: { code: chapter, title, clauses }, chosen }: SectionProps) {
  const { t } = useLingui();
  const codes = [chapter, ...clauses.map(({ code }) => code)];
  const count = codes.filter((code) => chosen.includes(code)).length;
  const about = count > 0 ? plural(count, { one: '# chosen', other: '# chosen' }) : undefined;
  return (
    <Disclosure title={title} {...(about && { about })}>
      <Checkbox value={chapter}>{t`The whole chapter`}</Checkbox>
      {clauses.map(({ code, text }) => (
        <Checkbox key={code} value={code} hint={text}>
          {code}
        </Checkbox>
      ))}
    </Disclosure>
  );
}
