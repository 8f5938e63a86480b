/** `npm run build` */
import { buildSite } from './site.ts';

const start = performance.now();
buildSite();
console.log(`De site staat in dist/ (${((performance.now() - start) / 1000).toFixed(1)} s).`);
