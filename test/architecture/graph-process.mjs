/** Prints Nx's graph of the projects as JSON: name, root, tags, targets and files of each. */
import { createProjectGraphAsync, createProjectFileMapUsingProjectGraph } from '@nx/devkit';

const graph = await createProjectGraphAsync({ exitOnError: true });
const files = await createProjectFileMapUsingProjectGraph(graph);
const projects = Object.values(graph.nodes).map(({ name, data }) => ({
  name,
  root: data.root,
  tags: data.tags ?? [],
  targets: Object.keys(data.targets ?? {}),
  files: (files[name] ?? []).map(({ file }) => file),
  imports: (graph.dependencies[name] ?? []).map(({ target }) => target),
}));
console.log(JSON.stringify(projects));
