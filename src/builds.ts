/** A door for commands: what makes a folder of linked data of articles, and that checks one. */
export { type BuildResult, build } from './compile/build.ts';
export type { BuildOptions } from './compile/plan-build.ts';
export { validateGraph } from './compile/validate-graph.ts';
export { renderReport } from './validate/render-report.ts';
