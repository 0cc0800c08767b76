import type { SanctionKind } from '../sanction/sanction.js';
import type { PanelOutcome } from '../words/outcome-words.js';
import type { PanelFile } from './panel-file.js';

/** What an appeal panel varies it imposes anew, in the place of what was decided: with a ladder, and with whatever kind. */
export function imposedAs(panel: PanelFile['panel'], outcome: PanelOutcome | null): PanelOutcome | null {
  return panel === 'APPEAL_PANEL' && outcome === 'VARY' ? 'SANCTION' : outcome;
}

/** Only a suspension and a withdrawal take effect before the time to appeal is over. */
export function mayBeAtOnce(panel: PanelFile['panel'], kind: SanctionKind | null): boolean {
  if (panel !== 'PANEL') return false;
  return kind === 'WITHDRAWAL' || kind === 'SUSPENSION';
}
