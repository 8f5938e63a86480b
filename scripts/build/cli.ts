/** `npm run build` */
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { compressFolder } from './compress.ts';
import { buildSite } from './site.ts';

const start = performance.now();
buildSite();
writeBillOfMaterials('dist');
await compressFolder('dist');
console.log(`De site staat in dist/ (${((performance.now() - start) / 1000).toFixed(1)} s).`);
