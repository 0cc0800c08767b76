/** The database that each spec's own is copied from. */
export const TEMPLATE = 'standing_template';

/** The master secret of test installations. */
export const testMaster = 'a master secret for tests alone, never for data';
