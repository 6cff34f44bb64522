/** Eleventy's entry: everything that it is told stands in `src/eleventy.ts`. */
export default async function (config) {
  config.addWatchTarget('./src/**/*.ts', { resetConfig: true });
  const { configure } = config.kit ?? (await fromSource());
  return configure(config);
}

/** A build brings its own; when serving, the sources are compiled as they are. */
async function fromSource() {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport('./src/eleventy.ts', import.meta.url);
}
