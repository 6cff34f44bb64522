import { tsImport } from 'tsx/esm/api';

/** Eleventy's entry: everything that it is told stands in `src/eleventy.ts`. */
export default async function (config) {
  config.addWatchTarget('./src/**/*.ts', { resetConfig: true });
  const { configure } = await tsImport('./src/eleventy.ts', import.meta.url);
  return configure(config);
}
