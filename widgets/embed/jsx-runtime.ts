/**
 * Draws the views of the loket as elements at once, without Preact. The views are functions
 * of what they show, and the element draws every step anew; so nothing has to be compared,
 * and the loket of a host's page weighs 4 kB less. The bundler puts this in the place of
 * `preact/jsx-runtime`. A view with a state of its own would not work here, and is refused
 * at build.
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type View = (props: Props) => Child;

const SVG = 'http://www.w3.org/2000/svg';
const inSvg = /^(svg|path|text)$/;

/** How many levels deeper than they were written the headings stand, to fit into the page around them. */
let deeper = 0;

/** Draws with its headings `levels` deeper; none is deeper than `h6`. */
export function withHeadings<T>(levels: number, draw: () => T): T {
  deeper = levels;
  try {
    return draw();
  } finally {
    deeper = 0;
  }
}

export function jsx(type: string | View, props: Props): Child {
  return typeof type === 'function' ? type(props) : element(type, props);
}

export const jsxs = jsx;

export function Fragment({ children }: Props): Child {
  return children;
}

function element(name: string, { children, ...props }: Props): Element {
  const drawn = inSvg.test(name) ? document.createElementNS(SVG, name) : document.createElement(placed(name));
  for (const [key, value] of Object.entries(props)) if (value !== undefined && value !== null) set(drawn, key, value);
  append(drawn, children);
  return drawn;
}

function placed(name: string): string {
  return name.replace(/^h(\d)$/, (_, level: string) => `h${Math.min(6, Number(level) + deeper)}`);
}

function set(drawn: Element, name: string, value: unknown): void {
  if (typeof value === 'function') {
    // A view's own handler knows which event it hears.
    drawn.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  } else if (drawn instanceof HTMLElement && (name === 'translate' || /[A-Z]/.test(name))) {
    // A name with a capital, such as `tabIndex`, is that of a property.
    Object.assign(drawn, { [name]: value });
  } else if (value !== false) {
    drawn.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
  }
}

function append(drawn: Element, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(drawn, each);
  // What is not there is drawn as nothing; `true` too.
  else if (child instanceof Node || typeof child === 'string' || typeof child === 'number')
    drawn.append(child instanceof Node ? child : String(child));
}

/** The nodes of what a view drew, to be put somewhere. */
export function nodesOf(child: unknown): readonly Node[] {
  const holder = document.createElement('div');
  // Views are typed as Preact's; drawn by this runtime they are nodes.
  append(holder, child as Child);
  return [...holder.childNodes];
}
