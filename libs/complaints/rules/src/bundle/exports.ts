/** The hearing bundle: what is in it, in which order, and how each paper stands for a reader. */
export {
  BUNDLE_SECTIONS,
  BUNDLE_STEPS,
  type BundleSection,
  type BundleStep,
  type ExhibitPaper,
  holdsCharges,
  type Paper,
  type Sight,
  type StepPaper,
} from './paper.js';
export {
  bundleOf,
  type BundleReader,
  hasBundle,
  PAPER_STATES,
  type PaperInBundle,
  type PaperState,
  READ_BUNDLE,
  serviceOf,
} from './bundle.js';
export { BUNDLE_LIMITS, refusalsToBind } from './binding.js';
