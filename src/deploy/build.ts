import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAddress } from './address';

/** Builds the add-in for the address it will be served from, then weighs what was built. */
function build(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { url: { type: 'string' } } });
  const address = readAddress(values.url ?? process.env['ADDIN_URL']);
  run('webpack/bin/webpack.js', ['--mode', 'production'], { ADDIN_URL: address });
  run('size-limit/bin.js', [], {});
  process.stdout.write(
    `dist/ est prêt pour ${address}. Manifeste à déployer : dist/manifest.xml\n`,
  );
}

function run(
  tool: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): void {
  execFileSync(process.execPath, [path.resolve('node_modules', tool), ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  });
}

try {
  build(process.argv.slice(2));
} catch (error) {
  const hasSaidWhy = error instanceof Error && 'status' in error;
  if (!hasSaidWhy)
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
