import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { inGroups, writeCode } from '../../widgets/engine/loketcode/code.ts';
import { keyOf } from '../../widgets/engine/loketcode/fingerprint.ts';
import { serviceState } from '../../widgets/engine/loketcode/locate.ts';
import { real } from '../route/real.ts';
import { openLoket } from './loket.ts';

const { origin, visit } = openLoket();
const service = real.loket.graph.services['paspoort-aanvragen'];
if (!service) throw new Error('no service');
const state = { ...serviceState(service), place: { gemeente: 'gm0344' } };
const code = writeCode(state);

describe('a loketcode on the ask page', () => {
  it('leads, typed as it was read out, to where it was made, with its gemeente', async () => {
    const { page } = await visit('/');
    await page.locator('#vraag').pressSequentially(inGroups(code).toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/diensten/paspoort-aanvragen/');
    await page.getByText('Gemeente Utrecht').first().waitFor();
  });

  it('is opened from an address, as a camera finds it in a QR code', async () => {
    const { page } = await visit(`/#code=${code}`);
    await page.waitForURL('**/diensten/paspoort-aanvragen/');
  });

  it('is waited for when it is asked before what understands it is there', async () => {
    let bring = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      bring = resolve;
    });
    const { page } = await visit('/', {
      prepare: (context) => context.route(/_astro\/loketcode\./, (route) => slow.then(() => route.continue())),
    });
    await page.locator('#vraag').fill(code);
    await page.keyboard.press('Enter');
    await page.locator('[data-complete]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('');
    bring();
    await page.waitForURL('**/diensten/paspoort-aanvragen/');
  });

  it('says at once which character is wrong, and goes on with the one that was meant', async () => {
    const { page } = await visit('/');
    const wrong = `${code.slice(0, 4)}${code[4] === 'K' ? 'M' : 'K'}${code.slice(5)}`;
    await page.locator('#vraag').fill(wrong);
    await page.keyboard.press('Enter');
    await page.getByText(`Teken 5 lijkt verkeerd: ${wrong[4]}.`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Deze loketcode klopt niet');
    await page.getByRole('button', { name: inGroups(code) }).press('Enter');
    await page.waitForURL('**/diensten/paspoort-aanvragen/');
  });

  it('of an older text says so before it goes on, and of a service that is no more leads to the gemeente', async () => {
    const { page } = await visit(`/#code=${writeCode({ ...state, edition: (state.edition + 1) % 961 })}`);
    await page.getByText('De tekst is veranderd').waitFor();
    await page.getByRole('link', { name: 'Ga verder' }).press('Enter');
    await page.waitForURL('**/diensten/paspoort-aanvragen/');
    const gone = writeCode({ ...state, target: { kind: 'numbered', number: 8998 } });
    const other = await visit(`/en/#code=${gone}`);
    await other.page.getByText('This subject is not there now').waitFor();
    expect(await other.page.getByRole('link', { name: 'Go on' }).getAttribute('href')).toBe(
      '/en/organisaties/gemeente/',
    );
  });

  it("of a gemeente's own service leads to it there, and to the gemeente once it is gone", async () => {
    const at = { edition: 0, answers: [], place: { gemeente: 'gm0344' } };
    const { page } = await visit('/');
    await page.locator('#vraag').fill(writeCode({ ...at, target: { kind: 'own', key: keyOf('u-pas') } }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gemeenten/utrecht/#u-pas');
    await page.locator('#u-pas').getByText('U-pas aanvragen').waitFor();
    const { page: other } = await visit(`/#code=${writeCode({ ...at, target: { kind: 'own', key: 1 } })}`);
    await other.getByText('Dit onderwerp staat er nu niet bij').waitFor();
    const next = other.getByRole('link', { name: 'Ga verder' });
    expect(await next.getAttribute('href')).toBe('/organisaties/gemeente/');
  });

  it('is not seen in a question that begins like one', async () => {
    const { page } = await visit('/');
    await page.locator('#vraag').fill('500 euro boete van het cjib');
    await page.keyboard.press('Enter');
    await page.locator('.card').waitFor();
  });
});

describe('the loketcode of an answer', () => {
  it('is drawn as a QR code that a camera reads, with the place that was chosen', async () => {
    const { page } = await visit('/diensten/paspoort-aanvragen/');
    expect(await page.locator('.loketcode-code').textContent()).toBe(inGroups(writeCode(serviceState(service))));
    await page.evaluate(() => sessionStorage.setItem('loket.place', '{"gemeente":"gm0344"}'));
    await page.reload();
    await page.getByRole('button', { name: 'Toon QR-code' }).press('Enter');
    await page.locator('.qr').waitFor();
    expect(await page.locator('.loketcode-code').textContent()).toBe(inGroups(code));
    const drawn = await page.locator('.qr').evaluate(async (svg) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      const scale = 6;
      canvas.width = canvas.height = size * scale;
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.scale(scale, scale);
      context.fillStyle = '#000';
      context.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { data: [...data], width, height };
    });
    const read = jsQR(Uint8ClampedArray.from(drawn.data), drawn.width, drawn.height);
    expect(read?.data).toBe(`${origin()}/#code=${code}`);
  });
});
