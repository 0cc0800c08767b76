/** Where answers about schemes are kept. */
export const schemeKeys = {
  all: ['schemes'],
  format: ['scheme-format'],
  draft: ['scheme-draft'],
  check: ['scheme-check'],
  samples: ['scheme-samples'],
  trial: ['scheme-trial'],
  differences: ['scheme-differences'],
  simulations: ['simulations'],
} as const;
