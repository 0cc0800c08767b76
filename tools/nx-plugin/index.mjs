/** Makes an Nx project of each folder that holds code, with a name and two tags derived from its path. */
import { projectOf, tagsOf } from './projects.mjs';
import { rootTargets, targetsOf } from './targets.mjs';

export const name = 'standing-projects';

export const createNodesV2 = [
  '{nx.json,{apps,libs,migrations,test,tools}/**/*.{ts,tsx,mjs,json}}',
  (files) => [...nodesByRoot(files)].map(([file, project]) => [file, { projects: { [project.root]: project } }]),
];

function nodesByRoot(files) {
  const roots = new Set();
  const nodes = new Map();
  for (const file of files) {
    const project = file === 'nx.json' ? null : projectOf(file);
    if (project === null && file !== 'nx.json') continue;
    const root = project?.root ?? '.';
    if (roots.has(root)) continue;
    roots.add(root);
    nodes.set(file, project === null ? rootProject() : nodeOf(project));
  }
  return nodes;
}

function rootProject() {
  return {
    root: '.',
    name: 'standing',
    projectType: 'library',
    tags: ['type:workspace', 'scope:workspace'],
    targets: rootTargets,
  };
}

function nodeOf(project) {
  return {
    root: project.root,
    name: project.name,
    projectType: project.application ? 'application' : 'library',
    sourceRoot: project.root,
    tags: tagsOf(project),
    targets: targetsOf(project),
  };
}
