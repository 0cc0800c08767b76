/** How the answer of each kind of server is read as the one picture that all of them give. */
export const READERS = {
  /** The answer of the product, and of whoever copies it. */
  same: (answer) => answer,
  /** PostGraphile has the tables' own names and shapes, and the enumerations as they are stored. */
  postgraphile: ({ data, errors }) => (errors ? { errors } : { data: pictureIn(data) }),
};

function pictureIn({ identityPersonByRowId: person, allBenchCpdTotals, allSessions, allBenchHelds }) {
  const [{ levelCode, levelTitle, ...held }] = allBenchHelds.nodes;
  const edges = allSessions.nodes.map(
    ({ rowId: id, form, status, supervisorByBodyIdAndSupervisorId: supervisor, ...session }) => ({
      node: { id, form: form.toUpperCase(), status: status.toUpperCase(), supervisor, ...session },
    }),
  );
  return {
    me: { id: person.rowId, name: person.name },
    myCpdTotals: allBenchCpdTotals.nodes,
    mySupervisionSessions: { edges },
    standing: { ...held, level: levelCode === null ? null : { code: levelCode, title: levelTitle } },
  };
}
