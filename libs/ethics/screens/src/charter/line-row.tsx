import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Row, StatusTag } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { type Line, said } from './charter.js';
import { LeaveOut } from './leave-out.js';
import { LineActs, type Opened } from './line-acts.js';
import { useChangeLine } from './use-change-line.js';
import { useFocusKept } from './use-focus-kept.js';
import { useReader } from './use-reader.js';
import { WordForm } from './word-form.js';

type LineRowProps = {
  readonly line: Line;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A line of the coach's own is about to be gone. */
  readonly onGone: () => void;
};

/** One line: what it says, what the body says where that differs, and what can be done with it. */
export function LineRow({ line, isFirst, isLast, onGone }: LineRowProps) {
  const { t } = useLingui();
  const locale = useReader();
  const [opened, setOpened] = useState<Opened>(null);
  const row = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusKept(row);
  const change = useChangeLine(line, keepFocus);
  const close = () => {
    keepFocus();
    if (line.choice === 'ADDED') onGone();
    setOpened(null);
  };
  const { choice, core, code } = line;
  return (
    <div className="charter-line" data-choice={choice} ref={row} tabIndex={-1}>
      <p data-user-text="">{choice === 'LEFT_OUT' ? <s>{core?.[locale]}</s> : said(line, locale)}</p>
      {choice === 'REWORDED' && core && <p className="muted small">{t`Association: ${core[locale]}`}</p>}
      {line.reason && <p className="muted small" data-user-text="">{t`Your reason: ${line.reason}`}</p>}
      <Tags line={line} />
      <LineActs line={line} isFirst={isFirst} isLast={isLast} opened={opened} onOpen={setOpened} change={change} />
      {change.error && <Failure title={t`The line was not changed.`} error={change.error} />}
      {opened === 'words' && <WordForm key={code} line={line} onClose={close} />}
      {opened === 'leave-out' && <LeaveOut line={line} onClose={close} />}
    </div>
  );
}

/** What is special about it, in words. */
function Tags({ line: { choice, locked, clause, words } }: { readonly line: Line }) {
  const { t } = useLingui();
  const missing = words && choice !== 'LEFT_OUT' ? (words.fr ? (words.en ? null : 'EN') : 'FR') : null;
  return (
    <Row>
      {locked && <StatusTag tone="brand">{t`Asked by your association: stays as it is`}</StatusTag>}
      {choice === 'REWORDED' && <StatusTag tone="ok">{t`Your words`}</StatusTag>}
      {choice === 'ADDED' && <StatusTag tone="ok">{t`Your line`}</StatusTag>}
      {choice === 'LEFT_OUT' && <StatusTag tone="warn">{t`Left out`}</StatusTag>}
      {missing === 'FR' && <StatusTag>{t`Not in French yet`}</StatusTag>}
      {missing === 'EN' && <StatusTag>{t`Not in English yet`}</StatusTag>}
      {clause && <span className="muted small">{t`Clause ${clause} of the code`}</span>}
    </Row>
  );
}
