/** `npm run icons`: draws the icons of the app from their one source. The pictures are committed: a build needs no browser. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../browser/launch.ts';

const SOURCE = 'site/icons/app.svg';
const TARGET = 'site/public/icons';

/** File → width in pixels. Systems round or cut the corners themselves. */
const SIZES = { 'app-192': 192, 'app-512': 512, touch: 180 } as const;

const browser = await launchBrowser();
const page = await browser.newPage();
const image = `data:image/svg+xml;base64,${readFileSync(SOURCE).toString('base64')}`;
for (const [name, width] of Object.entries(SIZES)) {
  await page.setViewportSize({ width, height: width });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${image}" width="${width}" height="${width}">`,
  );
  await page.locator('img').screenshot({ path: `${TARGET}/${name}.png` });
}
await browser.close();
