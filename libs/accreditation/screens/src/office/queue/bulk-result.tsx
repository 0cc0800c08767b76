import { AskResult } from './ask-result.js';
import type { Asked } from './asked.js';
import { RemindResult } from './remind-result.js';
import type { Reminded } from './reminded.js';

/** What an act on several applications came to. */
export type BulkResult = { readonly asked: Asked } | { readonly reminded: Reminded };

type ShownProps = { readonly result: BulkResult; readonly onClose: () => void };

export function ShownResult({ result, onClose }: ShownProps) {
  if ('asked' in result) return <AskResult asked={result.asked} onClose={onClose} />;
  return <RemindResult reminded={result.reminded} onClose={onClose} />;
}
