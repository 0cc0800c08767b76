/** The specs of what `libs` has of the project `screens`, by their paths: those that can be loaded beside each other, and those that are run alone. */
export function screenSpecs(): { readonly together: readonly string[]; readonly alone: readonly string[] };
