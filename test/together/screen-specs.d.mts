/** Every spec of the project `screens`, by its path: those that can be loaded beside each other, and those that are run alone. */
export function screenSpecs(): { readonly together: readonly string[]; readonly alone: readonly string[] };
