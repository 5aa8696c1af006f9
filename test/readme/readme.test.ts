import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';

/** What the README promises is so. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (info: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${info}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');

describe('the README', () => {
  it('shows a first plan that checks without findings and is laid out', async () => {
    const [plan] = blocks('stplan');
    const folder = mkdtempSync(join(tmpdir(), 'stplan-readme-'));
    try {
      writeFileSync(join(folder, 'plan.stplan'), plan ?? '');
      expect(await runStplan(['check', '--fail-on', 'info'], folder)).toEqual({
        stdout: 'No findings\n',
        stderr: '',
        status: 0,
      });
      expect((await runStplan(['format', '--check'], folder)).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('quotes the finding on Hampshire and the Isle of Wight as it is printed', async () => {
    const [quoted] = blocks('text');
    const { stdout } = await runStplan(['check', 'examples/published/hampshire-isle-of-wight'], root);
    expect(stdout).toContain((quoted ?? 'nothing quoted').replaceAll('\n', ' ').trim());
  });

  it.each(blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('npx stplan '))))(
    'has a command that works: %s',
    async (line) => {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '').slice(2);
      const folder = mkdtempSync(join(tmpdir(), 'stplan-readme-'));
      try {
        const into = args.indexOf('--output') + 1;
        const { status, stderr } = await runStplan(
          args.with(into || 0, into > 0 ? join(folder, 'board.html') : (args[0] ?? '')),
          // a new plan is not for this repository
          args[0] === 'init' ? folder : root,
        );
        expect(stderr).toBe('');
        expect(status).toBeLessThanOrEqual(1);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('names exactly two set-up commands', () => {
    expect(readme.match(/^npm \w+/gm)).toEqual(['npm start', 'npm test']);
  });
});
