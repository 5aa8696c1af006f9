import 'mocha/mocha.js';
import { noteRows } from './report.ts';

/** The same as in Node, for the extension host in a browser's worker. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 120_000, reporter: class {} as never });
  await import('./web-specs.ts');
  let report: ReturnType<typeof noteRows> | undefined;
  const failures = await new Promise<number>((resolve) => {
    report = noteRows(mocha.run(resolve) as never);
  });
  await report?.write();
  if (failures > 0) throw new Error(`${failures} failed`);
}
