import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dist = 'dist';

/** Pages made from one template over a register: enough to look at some of them. */
const alike = /^(en\/)?(gemeenten|redactie\/gemeente)\/[^/]+\//;
const some =
  /gemeenten?\/(utrecht|wijdemeren|hilversum|s-gravenhage|den-haag|groningen|sudwest-fryslan|bergen-nh|bergen-l)\//;

/** Paths of the built pages below `dist`, of those that are alike only some. Throws when the site was not built. */
export function pages(): readonly string[] {
  if (!existsSync(join(dist, 'index.html'))) throw new NotBuilt();
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .filter((path) => !alike.test(path) || some.test(path))
    .sort();
}

export function page(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

class NotBuilt extends Error {
  constructor() {
    super('There is no built site to test. Run `npm run build` first.');
    this.name = 'NotBuilt';
  }
}
