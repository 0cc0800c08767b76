/** A store of a context that has no documents: nothing lies in it, and nothing can be put there. */
export const noDocuments = {
  read: () => Promise.resolve(null),
  put: () => Promise.reject(new Error('This spec keeps no documents.')),
  remove: () => Promise.resolve(),
};
