import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { decodeXml } from '../../scripts/catalogue/decode.ts';
import { gemeenteOfFeed } from '../../scripts/catalogue/gemeente.ts';
import { matchProducts } from '../../scripts/catalogue/match.ts';
import { parseProducts } from '../../scripts/catalogue/parse.ts';
import { readBytes } from '../../scripts/catalogue/read-bytes.ts';
import { reportOf } from '../../scripts/catalogue/report.ts';
import { withServices } from '../../scripts/content/local/edit.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { starterLayer } from '../../scripts/content/local/starter.ts';
import { real } from '../route/real.ts';

const { content, registers } = real.compiled;
const upl = new Set(registers.upl.keys());
const utrecht = registers.gemeenten.find(({ id }) => id === 'gm0344') ?? never();

function never(): never {
  throw new Error('the register lacks Utrecht');
}

interface Drawn {
  readonly title?: string;
  readonly page?: string;
  readonly upl?: string;
  readonly authority?: string;
  readonly online?: string;
}

function product({
  title = 'Paspoort',
  page = 'https://www.utrecht.nl/paspoort',
  upl: name,
  authority = 'Utrecht',
  online,
}: Drawn): string {
  return `<p:scproduct owms-version="4.0"><p:meta><p:owmskern>
    <d:identifier>${page}</d:identifier><d:title>${title}</d:title>
    <o:authority scheme="overheid:Gemeente">${authority}</o:authority></p:owmskern>
    <p:scmeta>${name ? `<p:uniformeProductnaam scheme="overheid:UniformeProductnaam">${name}</p:uniformeProductnaam>` : ''}
    ${online ? `<p:onlineAanvragen>${online}</p:onlineAanvragen>` : ''}</p:scmeta></p:meta></p:scproduct>`;
}

function feed(...products: readonly Drawn[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<p:scproducten xmlns:p="http://standaarden.overheid.nl/product/terms/" xmlns:o="http://standaarden.overheid.nl/owms/terms/" xmlns:d="http://purl.org/dc/terms/">
${products.map(product).join('\n')}
</p:scproducten>`;
}

function match(xml: string, layer?: string) {
  const own = layer === undefined ? undefined : parseLayer('local/utrecht.yaml', layer, []);
  return matchProducts(parseProducts(xml), { gemeente: utrecht, content, upl, layer: own });
}

describe('a feed of Samenwerkende Catalogi', () => {
  it('fills the layer by uniform product name, and leaves what stood there', () => {
    const before = starterLayer(utrecht, content);
    const { matched, additions } = match(feed({ upl: 'paspoort' }));
    expect(matched).toMatchObject([{ service: 'paspoort-aanvragen' }]);
    const after = withServices(before, additions);
    const mistakes: Parameters<typeof parseLayer>[2] = [];
    expect(parseLayer('local/utrecht.yaml', after, mistakes)?.services).toMatchObject({
      'paspoort-aanvragen': { offered: 'yes', url: 'https://www.utrecht.nl/paspoort' },
    });
    expect(mistakes).toEqual([]);
    for (const line of before.split('\n').filter((each) => each.startsWith('#'))) expect(after).toContain(line);
    expect(withServices(after, additions)).toBe(after);
    // What stood ready for it would say it twice.
    expect([before, after].map((text) => text.includes('# paspoort-aanvragen: { offered'))).toEqual([true, false]);
  });

  it('says what did not match, what is double, of another, unusable, and what disagrees', () => {
    const xml = feed(
      { upl: 'paspoort', online: 'nee' },
      { title: 'Nog een paspoort', page: 'https://www.utrecht.nl/2', upl: 'paspoort' },
      { title: 'Iets zonder naam' },
      { title: 'Verkeerd gespeld', upl: 'paspoortt' },
      { title: 'Van elders', upl: 'paspoort', authority: 'Amersfoort' },
      { title: 'Kwaad', page: 'javascript:alert(1)', upl: 'paspoort' },
      { title: 'Kinderbijslag', upl: 'kinderbijslag' },
    );
    const found = match(
      xml,
      'gemeente: gm0344\nservices:\n  paspoort-aanvragen:\n    offered: other\n    because: Test.\n    by: { name: Iemand }\n',
    );
    const report = reportOf(found, utrecht, 7);
    expect(report).toContain(
      '7 producten gelezen voor Utrecht: 1 bij een dienst, 1 dubbel, 3 zonder dienst, 1 van een ander, 1 onbruikbaar.',
    );
    expect(report).toContain('bedoelt de feed "paspoort"?');
    expect(report).toContain('de laag zegt dat de gemeente dit niet zelf doet');
    expect(found.additions).toEqual([]);
  });

  it('accounts for every product, whatever it holds', () => {
    const drawn = fc.record(
      {
        title: fc.constantFrom('A', '', '&lt;b&gt;', 'é'),
        page: fc.constantFrom('https://www.utrecht.nl/a', '', 'ftp://x', 'javascript:alert(1)', 'https://a/&quot;&gt;'),
        upl: fc.constantFrom(...[...upl].slice(0, 300), 'onzin'),
        authority: fc.constantFrom('Utrecht', 'Gemeente Utrecht', 'Utrecht (gemeente)', 'Amersfoort', ''),
        online: fc.constantFrom('ja', 'digid', 'nee', 'misschien'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 30 }), (products) => {
        const { matched, duplicates, unmatched, foreign, unusable, additions } = match(feed(...products));
        expect(matched.length + duplicates.length + unmatched.length + foreign.length + unusable.length).toBe(
          products.length,
        );
        const mistakes: Parameters<typeof parseLayer>[2] = [];
        parseLayer('local/utrecht.yaml', withServices(starterLayer(utrecht, content), additions), mistakes);
        expect(mistakes).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('knows whose it is, and says so when it is nobody’s', () => {
    expect(gemeenteOfFeed(parseProducts(feed({}, {}, { authority: 'Amersfoort' })), registers.gemeenten).id).toBe(
      'gm0344',
    );
    expect(() => gemeenteOfFeed(parseProducts(feed({ authority: 'Belastingdienst' })), registers.gemeenten)).toThrow(
      'is geen gemeente uit het register',
    );
  });
});

describe('a feed that cannot be used', () => {
  const whole = feed({ upl: 'paspoort' });

  it.each([
    [
      'cut off',
      whole.slice(0, whole.lastIndexOf('</p:meta>')),
      /Regel \d+: .* is nergens gesloten; de feed is misschien afgebroken/,
    ],
    [
      'closed wrong',
      whole.replace('</d:title>', '</d:titel>'),
      /Regel 4: <\/d:titel> sluit <d:title> van regel 4 niet/,
    ],
    ['with a loose ampersand', whole.replace('>Paspoort<', '>Pas & poort<'), /Regel 4: "& poort" is geen geldige XML/],
    [
      'with a document type',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${whole}`,
      /Regel 1: hier staat een DOCTYPE/,
    ],
    [
      'that grows without end',
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
        .join('')}]>${whole.replace('Paspoort', '&j;')}`,
      /Regel 1: hier staat een DOCTYPE/,
    ],
    ['with an entity of its own', whole.replace('Paspoort', '&geheim;'), /"&geheim;" is geen geldige XML/],
    ['that nests without end', '<a>'.repeat(1_000_000), /<a> staat dieper dan een feed ooit gaat/],
    [
      'with attributes without end',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `b${at}="c"`).join(' ')}/>`,
      /<a> heeft te veel kenmerken/,
    ],
    ['with comments that never close', `<a>${'<!--'.repeat(1_000_000)}`, /is geen geldige XML/],
    ['of something else', '<rss><channel/></rss>', /Er staat geen scproduct in/],
    ['that is no XML', 'Geachte heer', /is geen XML/],
  ])('is refused: %s', (_, xml, message) => {
    expect(() => parseProducts(xml)).toThrow(message);
  });

  it('is refused when its bytes are not what it says', () => {
    const latin = Buffer.from(whole.replace('Paspoort', 'Café'), 'latin1');
    expect(() => decodeXml(latin)).toThrow('De feed zegt UTF-8 te zijn, maar is dat niet.');
    expect(decodeXml(Buffer.from(latin.toString('latin1').replace('UTF-8', 'iso-8859-1'), 'latin1'))).toContain('Café');
    expect(() => decodeXml(Buffer.from(whole.replace('Paspoort', 'CafÃ©')))).toThrow('met een verkeerde tekenset');
    expect(() => decodeXml(Buffer.from(whole.replace('UTF-8', 'klingon')))).toThrow('de tekenset "klingon"');
    expect(decodeXml(Buffer.from(`\ufeff${whole}`, 'utf16le'))).toContain('Paspoort');
  });

  it('is not read when it is larger than any catalogue', async () => {
    const file = join(tmpdir(), `loket-feed-${process.pid}.xml`);
    writeFileSync(file, '<x/>');
    truncateSync(file, 50_000_000);
    onTestFinished(() => rmSync(file));
    await expect(readBytes(file)).rejects.toThrow('is groter dan 20 MB');
  });

  it('is no longer read as soon as it is too large, when a server never stops', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (stream) => {
        sent += 1_000_000;
        stream.enqueue(new Uint8Array(1_000_000));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(body));
    onTestFinished(() => void vi.unstubAllGlobals());
    await expect(readBytes('https://gemeente.example/feed.xml')).rejects.toThrow('is groter dan 20 MB');
    expect(sent).toBeLessThan(25_000_000);
  });
});
