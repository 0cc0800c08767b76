import { CompareSection } from '../compare/compare-section.js';
import { JsonSection } from '../json/json-section.js';
import { LinesSection } from '../lines/lines-section.js';
import { PublishSection } from '../publish/publish-section.js';
import { SimulateSection } from '../simulate/simulate-section.js';
import { TrySection } from '../trial/try-section.js';
import type { Bench } from './draft.js';
import { tabOf } from './draft-tabs.js';

/** The section of the draft that the address names. */
export function DraftSection(bench: Bench) {
  switch (tabOf(bench.place)) {
    case 'lines':
      return <LinesSection {...bench} />;
    case 'json':
      return <JsonSection {...bench} />;
    case 'try':
      return <TrySection {...bench} />;
    case 'compare':
      return <CompareSection {...bench} />;
    case 'simulate':
      return <SimulateSection {...bench} />;
    case 'publish':
      return <PublishSection {...bench} />;
  }
}
