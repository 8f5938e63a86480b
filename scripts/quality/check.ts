/** `npm run check`: format, lint, types and content. Runs all of them, so that everything wrong is seen at once. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['opmaak en regels', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['inhoud', ['scripts/content/cli.ts', '--quiet']],
  ['typen', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['typen van de service worker', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'site/worker']],
  ['typen van pagina’s', ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'warning']],
];

const failed = STEPS.filter(([, args]) => {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status !== 0;
});
for (const [name] of failed) console.error(`Niet in orde: ${name}`);
process.exitCode = failed.length > 0 ? 1 : 0;
