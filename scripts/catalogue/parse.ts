/**
 * Products of a Samenwerkende Catalogi 4.0 feed, http://standaarden.overheid.nl/sc/4.0/xsd/sc.xsd.
 * Elements go by their local names, since feeds differ in prefixes; it does not matter what
 * the products are wrapped in, so the answer of a search service will do as well.
 */
import { create } from 'xmlbuilder2';
import { FeedError } from './problem.ts';
import { expectWellFormed } from './well-formed.ts';

export interface Product {
  /** Place in the feed, from 1. */
  readonly at: number;
  readonly title: string;
  /** Address of the product's page. */
  readonly page: string;
  /** Where it is asked for online, when the feed says so. */
  readonly apply: string;
  /** Uniform product names; empty when it has none. */
  readonly upl: readonly string[];
  /** Name of the organisation that answers for it, and of the place that it is for. */
  readonly authorities: readonly string[];
  readonly audience: readonly string[];
  /** `ja`, `digid`, `nee`, or empty. */
  readonly online: string;
}

/** All products, in the order of the feed. Throws a `FeedError` when there are none. */
export function parseProducts(text: string): readonly Product[] {
  expectWellFormed(text);
  const { node } = create(text);
  // The parser makes a DOM of its own that its types call a plain node.
  const document = node as unknown as Node;
  const found = elementsIn(document).filter(({ name }) => name === 'scproduct');
  if (found.length === 0)
    throw new FeedError('Er staat geen scproduct in. Is dit wel een feed van Samenwerkende Catalogi 4.0?');
  return found.map(({ element }, index) => readProduct(element, index + 1));
}

function readProduct(product: Node, at: number): Product {
  const elements = elementsIn(product);
  const all = (wanted: string) => elements.filter(({ name }) => name === wanted).map(({ element }) => element);
  const texts = (wanted: string) => [
    ...new Set(
      all(wanted)
        .map((element) => words(element))
        .filter(Boolean),
    ),
  ];
  const [apply] = all('aanvraagURL');
  return {
    at,
    title: texts('title')[0] ?? '',
    page: texts('identifier')[0] ?? '',
    apply: apply ? (attribute(apply, 'resourceIdentifier') ?? words(apply)) : '',
    upl: texts('uniformeProductnaam'),
    authorities: texts('authority'),
    audience: texts('audience').map((each) => each.toLowerCase()),
    online: (texts('onlineAanvragen')[0] ?? '').toLowerCase(),
  };
}

/** The part of the DOM that is needed here. */
interface Node {
  readonly nodeName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Every element below a node, in document order, without recursion: feeds may nest as deep as they like. */
function elementsIn(root: Node): { name: string; element: Node }[] {
  const found: { name: string; element: Node }[] = [];
  const left = [...root.childNodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.attributes) found.push({ name: (node.nodeName ?? '').replace(/^.*:/, ''), element: node });
    left.push(...[...node.childNodes].reverse());
  }
  return found;
}

function words(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function attribute(element: Node, name: string): string | undefined {
  for (const each of element.attributes ?? []) if (each.name.replace(/^.*:/, '') === name) return each.value.trim();
  return undefined;
}
