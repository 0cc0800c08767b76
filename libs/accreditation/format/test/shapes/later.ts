import { CARRIED } from './adjustments-carry.js';
import { EXTENSIONS } from './adjustments-late.js';
import { LATENESS } from './adjustments-lateness.js';
import { LESS } from './adjustments-less.js';
import { RETURNS } from './adjustments-returns.js';
import { TERMS } from './adjustments-terms.js';
import { WAIVERS } from './adjustments-waivers.js';
import type { Example } from './example.js';
import { COVER_AMOUNTS } from './insurance-amounts.js';
import { COVER_CHECKS } from './insurance-checks.js';
import { EMPLOYERS } from './insurance-others.js';
import { COVER_TERMS } from './insurance-terms.js';
import { COVERS } from './insurance.js';
import { CLOCKS } from './routes-clocks.js';
import { MODALITIES } from './routes-modality.js';
import { RIGHTS } from './routes-rights.js';
import { ROUTES } from './routes.js';
import { SPLIT_DAYS } from './versions-days.js';
import { TRANSITIONS } from './versions-routes.js';
import { VERSIONS } from './versions.js';

const UNSORTED: readonly Example[] = [
  ...ROUTES,
  ...RIGHTS,
  ...MODALITIES,
  ...CLOCKS,
  ...LESS,
  ...WAIVERS,
  ...EXTENSIONS,
  ...LATENESS,
  ...RETURNS,
  ...CARRIED,
  ...TERMS,
  ...VERSIONS,
  ...SPLIT_DAYS,
  ...TRANSITIONS,
  ...COVERS,
  ...COVER_AMOUNTS,
  ...COVER_TERMS,
  ...EMPLOYERS,
  ...COVER_CHECKS,
];

/** The examples of routes, adjustments, versions and insurance, in the order of the catalogue. */
export const LATER_EXAMPLES: readonly Example[] = [...UNSORTED].sort(
  (one, other) => Number(one.code.slice(2)) - Number(other.code.slice(2)),
);
