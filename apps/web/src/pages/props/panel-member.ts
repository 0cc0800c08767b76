/** Somebody who hears the case, and from where they sit. */
export type PanelMemberTold = { readonly seat: 'CHAIR' | 'COACH' | 'LAY' | null; readonly name: string };
