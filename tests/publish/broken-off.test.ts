/** What is left in a storage when publishing breaks off, and what can be done with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../scripts/publish/storage.ts';
import { current, prune, switchTo, versions } from '../../scripts/publish/versions.ts';
import { unmark } from '../../scripts/publish/wholeness.ts';
import { type Bucket, openBucket, storageOf } from './bucket.ts';
import { type Outcome, publishCommand, settingsOf } from './command.ts';
import { openLine } from './line.ts';

const BIG = 1_000_000;
const TEXT = { type: 'text/plain', cacheControl: 'no-cache' };

let bucket: Bucket;
let storage: Storage;
let folder: string;

beforeEach(async () => {
  bucket = await openBucket();
  storage = storageOf(bucket);
  folder = mkdtempSync(join(tmpdir(), 'loket-site-'));
});
afterEach(async () => {
  await bucket.close();
  rmSync(folder, { recursive: true });
});

/** Twenty small files that are sent first, and a large one that is sent last, on which the line can break. */
function build(edition: string): void {
  const small = ['index.html', '404.html', ...Array.from({ length: 18 }, (_, at) => `_astro/${at + 10}.js`)];
  for (const [name, size] of [...small.map((each) => [each, 10] as const), ['zip/alles.zip', BIG] as const]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), edition.repeat(size));
  }
}

const publish = (args: readonly string[] = [], address = bucket.address): Promise<Outcome> =>
  publishCommand(['--folder', folder, ...args], settingsOf(bucket, address));

/** The version that a broken line leaves behind, after a whole one. */
async function breakOff(): Promise<{ whole: string; broken: string }> {
  build('a');
  expect(await publish()).toMatchObject({ status: 0 });
  const whole = (await current(storage)) ?? '';
  build('b');
  const line = await openLine(bucket.address, BIG / 2);
  const { status, stderr } = await publish([], line.address);
  await line.close();
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('geen verbinding') });
  const left = (await versions(storage)).map(({ name }) => name).filter((name) => name !== whole);
  expect(left).toHaveLength(1);
  return { whole, broken: left[0] ?? '' };
}

describe('a version of which the line broke', () => {
  it('is not in use, and is listed as what it is', async () => {
    const { whole, broken } = await breakOff();
    expect((await storage.list(`versions/${broken}/`)).size).toBeGreaterThan(0);
    expect(await current(storage)).toBe(whole);
    const { stdout } = await publish(['--list']);
    expect(stdout.trim().split('\n')).toEqual([`${whole}  in gebruik`, `${broken}  niet compleet`]);
  });

  it('is not gone back to, whether it is named or comes next', async () => {
    const { whole, broken } = await breakOff();
    const refused = {
      status: 2,
      stderr: expect.stringMatching(new RegExp(`"${broken}" is niet compleet.*Wel te gebruiken: ${whole}`)),
    };
    expect(await publish(['--roll-back', broken])).toMatchObject(refused);
    expect(await publish(['--roll-back', broken, '--dry-run'])).toMatchObject(refused);
    build('c');
    expect(await publish()).toMatchObject({ status: 0 });
    expect((await publish(['--roll-back'])).stdout).toContain(`In gebruik: ${whole} `);
    expect(await publish(['--roll-back'])).toMatchObject({ status: 2 });
    expect(await current(storage)).toBe(whole);
  });

  it('is sent on under the same name, without what was there already', async () => {
    const { broken } = await breakOff();
    // Some stores keep what arrived of the large one.
    const there = [...(await storage.list(`versions/${broken}/`))].filter(([, { size }]) => size < 100);
    expect(there).toHaveLength(20);
    const line = await openLine(bucket.address);
    const { status, stdout } = await publish([], line.address);
    await line.close();
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('Verstuurd: 1 van 21 bestanden.'),
    });
    const sent = line.sent.map((path) => path.replace(/^\/loket\//, ''));
    expect(sent).toEqual([`versions/${broken}/zip/alles.zip`, `whole/${broken}`, 'current']);
    expect(await current(storage)).toBe(broken);
  });

  it('gets a file again that is as long but not the same', async () => {
    const { broken } = await breakOff();
    const key = `versions/${broken}/index.html`;
    await storage.put(key, 'x'.repeat(10), TEXT);
    expect(await publish()).toMatchObject({ status: 0 });
    expect(await storage.get(key)).toBe('b'.repeat(10));
  });

  it('is begun anew once another was published, so that new never stands before old', async () => {
    const { broken } = await breakOff();
    build('c');
    await publish();
    build('b');
    await publish();
    expect((await current(storage)) ?? '').not.toBe(broken);
    expect((await current(storage))?.slice(-8)).toBe(broken.slice(-8));
    expect((await versions(storage)).filter(({ whole }) => !whole)).toEqual([{ name: broken, whole: false }]);
  });
});

describe('a version that was whole', () => {
  it('is switched to again without being sent, when it is the newest', async () => {
    build('a');
    await publish();
    const one = await current(storage);
    expect((await publish()).stdout).toContain('Verstuurd: 0 van 21 bestanden.');
    expect(await current(storage)).toBe(one);
  });

  it('is no more when a file of it is gone or was cut short', async () => {
    build('a');
    await publish();
    const name = (await current(storage)) ?? '';
    await storage.put(`versions/${name}/index.html`, 'a', TEXT);
    await expect(switchTo(storage, name)).rejects.toThrow('is niet compleet');
    await publish();
    await switchTo(storage, name);
    await storage.remove(`versions/${name}/404.html`);
    await expect(switchTo(storage, name)).rejects.toThrow('is niet compleet');
  });

  it('is no more as soon as it is being removed', async () => {
    build('a');
    await publish();
    const old = (await current(storage)) ?? '';
    build('b');
    await publish();
    const stuck: Storage = { ...storage, remove: (key) => (key.startsWith('whole/') ? storage.remove(key) : fail()) };
    await expect(prune(stuck, 1)).rejects.toThrow('de stekker');
    expect(await versions(storage)).toContainEqual({ name: old, whole: false });
  });

  it('before marks were written counts as not whole', async () => {
    build('a');
    await publish();
    const name = (await current(storage)) ?? '';
    await unmark(storage, name);
    expect((await publish(['--list'])).stdout.trim()).toBe(`${name}  in gebruik  niet compleet`);
    expect(await publish(['--roll-back', name])).toMatchObject({ status: 2 });
  });
});

describe('cleaning up', () => {
  it('counts whole versions alone, and leaves what may be on its way', async () => {
    const { whole, broken } = await breakOff();
    build('c');
    expect((await publish(['--keep', '2'])).stdout).not.toContain('Opgeruimd');
    build('d');
    expect((await publish(['--keep', '2'])).stdout).toContain(`Opgeruimd: ${whole}, ${broken}.`);
    expect((await versions(storage)).map(({ whole: complete }) => complete)).toEqual([true, true]);
    expect([...(await storage.list('whole/')).keys()]).toHaveLength(2);
  });
});

function fail(): never {
  throw new Error('iemand trok de stekker eruit');
}
