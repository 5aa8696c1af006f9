import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { workbenchAddress } from './open-page.ts';
import { runIn, type SuiteOutcome, type SuiteRun } from './run-suite.ts';
import { startVscode } from './start-vscode.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Serves the files of a folder to the workbench, which loads extensions of the browser over HTTP only. */
async function serve(folder: string): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer(({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url ?? '', 'http://localhost').pathname));
    const headers = { 'access-control-allow-origin': '*' };
    readFile(join(folder, path)).then(
      (content) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type }).end(content);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

/** Runs the suite in the extension host of the browser: `tests` is its module, as a path from the extension. */
export async function runWebSuite(run: SuiteRun, extension: string, tests: string): Promise<SuiteOutcome> {
  const [vscode, { port, server }] = await Promise.all([startVscode(run), serve(extension)]);
  try {
    // The workbench's own policy lets it load from its own origin only.
    return await runIn(vscode, run.name, true, async (page) => {
      await page.addInitScript(
        ({ authority, suite }) => {
          // The page carries its configuration in an attribute; the extension is added when it is read.
          const read = Element.prototype.getAttribute;
          Element.prototype.getAttribute = function (name) {
            const value = read.call(this, name);
            if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value;
            const at = (path: string) => ({ scheme: 'http', authority, path });
            const settings = JSON.parse(value);
            const developmentOptions = { extensions: [at('/')], extensionTestsPath: at(`/${suite}`) };
            return JSON.stringify({ ...settings, developmentOptions });
          };
        },
        { authority: `127.0.0.1:${port}`, suite: tests },
      );
      return workbenchAddress(vscode);
    });
  } finally {
    await vscode.stop();
    server.closeAllConnections();
    server.close();
  }
}
