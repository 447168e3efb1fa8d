import { runnerImport } from 'vite';

/** Runs a TypeScript module of the project and hands out what it exports. @param watch gets every file that the result depends on */
export async function readModule<Module>(path: string, watch: (file: string) => void): Promise<Module> {
  const { module, dependencies } = await runnerImport<Module>(path, { configFile: false, logLevel: 'error' });
  for (const file of dependencies) watch(file);
  return module;
}
