/** The fields of a sanction in a form, so that a mistake leads to its field. */
export const SANCTION_IDS = {
  ...{ kind: 'sanction-kind', months: 'sanction-months', roles: 'sanction-roles', conditions: 'sanction-conditions' },
  ...{
    level: 'sanction-level',
    named: 'sanction-named',
    namingReasons: 'sanction-naming-reasons',
    rungs: 'sanction-rungs',
  },
};
