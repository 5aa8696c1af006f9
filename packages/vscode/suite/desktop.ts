import Mocha from 'mocha';
import { noteRows } from './report.ts';

/** What a VS Code calls that was started for tests: runs all of them, and rejects if one fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./desktop-specs.ts');
  let report: ReturnType<typeof noteRows> | undefined;
  const failures = await new Promise<number>((resolve) => {
    report = noteRows(mocha.run(resolve));
  });
  await report?.write();
  if (failures > 0) throw new Error(`${failures} failed`);
}
