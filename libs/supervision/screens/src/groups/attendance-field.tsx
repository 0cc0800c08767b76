import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup } from '@standing/design-system';
import type { Fields } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { GROUP_IDS } from './group-fields.js';
import type { GroupValues } from './group-values.js';
import type { Supervisee } from './use-groups.js';

type AttendanceFieldProps = { readonly supervisees: readonly Supervisee[]; readonly fields: Fields<GroupValues> };

/** Who of those supervised here was there. */
export function AttendanceField({ supervisees, fields }: AttendanceFieldProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={GROUP_IDS.attendance}
      label={t`Who was there`}
      hint={t`Those who have an agreement with you. Others of the group count in the numbers above.`}
      value={fields.values.attendance}
      onChange={(attendance) => fields.set({ attendance })}
      error={fields.wrong('attendance')}
    >
      {supervisees.map(({ agreementId, name, subject }) => (
        <Checkbox key={agreementId} value={agreementId}>
          <span data-user-text="">{name}</span>
          <SubjectMark subject={subject} />
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
