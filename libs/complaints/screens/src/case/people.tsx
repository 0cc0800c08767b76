import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Course } from '../course.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { SEAT_WORDS } from '../words/seat-words.js';
import { isGiven, LetGo } from './let-go.js';

type Holding = Course['functions'][number];

/** Who holds which function, and who held it before: nobody holds two that are kept apart. */
export function People({ course: { id, functions, mine } }: { readonly course: Course }) {
  const { t } = useLingui();
  return (
    <Card title={t`Who holds which function`}>
      <ul className="rows">
        {functions.map((held) => (
          <li key={`${held.function} ${held.person?.id ?? ''} ${held.since}`}>
            <Held held={held} />
            {mine.includes('REGISTRAR') && isGiven(held) && <LetGo caseId={id} held={held} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Held({ held }: { readonly held: Holding }) {
  const { t } = useLingui();
  const format = useFormat();
  const { function: name, person, seat, since, endedOn, declared } = held;
  const from = format.day(since);
  const until = endedOn && format.day(endedOn);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {person?.name ?? t`In the file`}
        </span>
        <span className="muted">
          {` · ${t(FUNCTION_WORDS[name])}`}
          {seat && ` ${t(SEAT_WORDS[seat])}`}
        </span>
      </span>
      <span className="item-end muted">
        {until ? t`${from} to ${until}` : t`since ${from}`}
        {declared && ` · ${t`no conflict declared`}`}
        {isGiven(held) && !declared && ` · ${t`has not declared yet`}`}
      </span>
    </div>
  );
}
