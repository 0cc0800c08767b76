import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef } from 'react';
import { Card, StatusTag } from '@standing/design-system';
import { FormProblems } from '@standing/web-core';
import { type Mark, MARK_WORDS, MARKS } from './mark-words.js';
import type { Sheet, SheetCriterion } from './sheet.js';
import { useMark } from './use-mark.js';

type CriterionListProps = {
  readonly sheet: Sheet;
  /** Which criterion is looked at, from zero. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  /** A mark that needs words is begun here and written below. */
  readonly onBegin: (mark: Mark) => void;
  /** A criterion is marked from here: what was typed on it and not saved is no more. */
  readonly onMark: (code: string) => void;
};

/** The keys that go down and up in the list. */
const STEPS: Readonly<Record<string, number>> = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };

/** The button of the criterion that is looked at. */
export const HERE_ID = 'criterion-here';

/** The field that a mark which needs words leads to. */
export const REASON_ID = 'criterion-reason';

/**
 * Every criterion with its mark. While the list has the focus, keys move in it and mark: a key of one character must do
 * nothing elsewhere, where somebody writes.
 */
export function CriterionList({ sheet, place, onPlace, onBegin, onMark }: CriterionListProps) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const act = useMark(sheet.id);
  const { criteria } = sheet;
  const left = criteria.filter(({ mine }) => mine === null).length;
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), criteria.length - 1);
    onPlace(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const { step, mark } = meantBy(event);
    if (step === undefined && (mark === undefined || sheet.submitted)) return;
    event.preventDefault();
    const criterion = criteria[place]?.code ?? '';
    if (step !== undefined) go(place + step);
    else if (mark === 'MET') {
      onMark(criterion);
      act.mutate({ criterion, mark, reason: null, wouldSatisfy: null });
    } else if (mark !== undefined) onBegin(mark);
  };
  return (
    <Card title={t`Criteria`} busy={act.isPending}>
      <p className="muted" role="status">
        {plural(left, { 0: 'Every criterion is marked.', one: '# criterion is left.', other: '# criteria are left.' })}
      </p>
      <ul className="rows" ref={list} onKeyDown={onKey}>
        {criteria.map((criterion, index) => (
          <li key={criterion.code}>
            <CriterionButton criterion={criterion} here={index === place} onPress={() => onPlace(index)} />
          </li>
        ))}
      </ul>
      <FormProblems title={t`The mark was not saved.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <KeysShown />
    </Card>
  );
}

function KeysShown() {
  return (
    <p className="muted small">
      <Trans>
        In this list: <kbd>J</kbd> next, <kbd>K</kbd> previous, <kbd>1</kbd> met, <kbd>2</kbd> not yet, <kbd>3</kbd>{' '}
        question.
      </Trans>
    </p>
  );
}

/** What a key means in the list; nothing together with a key that belongs to the browser. */
function meantBy({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): { readonly step?: number; readonly mark?: Mark } {
  if (ctrlKey || metaKey || altKey) return {};
  const step = STEPS[key.toLowerCase()];
  const mark = MARKS[Number(key) - 1];
  return { ...(step !== undefined && { step }), ...(mark !== undefined && { mark }) };
}

type CriterionButtonProps = {
  readonly criterion: SheetCriterion;
  readonly here: boolean;
  readonly onPress: () => void;
};

function CriterionButton({ criterion: { title, mine }, here, onPress }: CriterionButtonProps) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      id={here ? HERE_ID : undefined}
      className="pick"
      aria-current={here || undefined}
      tabIndex={here ? 0 : -1}
      onClick={onPress}
    >
      <span className="item-main">{title}</span>
      <span className="item-end">
        {mine ? (
          <StatusTag tone={MARK_WORDS[mine.mark].tone}>{t(MARK_WORDS[mine.mark].word)}</StatusTag>
        ) : (
          <StatusTag>{t`Not marked`}</StatusTag>
        )}
      </span>
    </button>
  );
}
