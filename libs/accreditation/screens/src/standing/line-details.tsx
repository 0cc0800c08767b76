import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, SummaryList, type SummaryItem } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { isMet } from './arrangement.js';
import { EvidenceTable } from './evidence-table.js';
import type { Line, MaskedLine } from './line.js';
import { LineSource } from './line-source.js';
import { Periods } from './periods.js';
import { lineFragment } from './standing.queries.js';

/** The rule in words, its window, what would satisfy it, and every piece of evidence with its fate. */
export function LineDetails({ line, parts }: { readonly line: Line; readonly parts: readonly MaskedLine[] }) {
  const { t } = useLingui();
  const facts = useFacts(line);
  return (
    <Stack>
      <p>{line.explanation}</p>
      {facts.length > 0 && <SummaryList items={facts} />}
      {parts.length > 0 && <Periods parts={parts.map((part) => readFragment(lineFragment, part))} />}
      {line.used.length > 0 && (
        <EvidenceTable
          title={t`What counted`}
          rows={line.used.map((use) => ({ ...use, reason: null }))}
          unit={line.unit}
        />
      )}
      {line.leftOut.length > 0 && (
        <EvidenceTable
          title={t`What did not count, and why`}
          rows={line.leftOut.map((use) => ({ ...use, reason: use.reasonSentence ?? use.reason }))}
          unit={line.unit}
        />
      )}
      {line.used.length + line.leftOut.length + parts.length === 0 && line.result !== 'UNKNOWN' && (
        <p className="muted">
          <Trans>Nothing has been recorded for this yet.</Trans>
        </p>
      )}
    </Stack>
  );
}

function useFacts(line: Line): readonly SummaryItem[] {
  const { t } = useLingui();
  const format = useFormat();
  const { windowFrom, windowTo, bindingFloor, nextChangeOn, remedy, source } = line;
  const [from, to] = [windowFrom && format.day(windowFrom, 'long'), windowTo && format.day(windowTo, 'long')];
  const days = from && to ? t`${from} to ${to}` : to ? t`Everything up to ${to}` : null;
  return [
    ...(days ? [{ term: t`Days looked at`, value: days }] : []),
    ...(bindingFloor ? [{ term: t`What decides`, value: bindingFloor }] : []),
    ...(remedy && !isMet(line) ? [{ term: t`What would satisfy it`, value: remedy.sentence }] : []),
    ...(nextChangeOn ? [{ term: t`Changes by itself`, value: format.day(nextChangeOn, 'long') }] : []),
    ...(source ? [{ term: t`Source`, value: <LineSource source={source} /> }] : []),
  ];
}
