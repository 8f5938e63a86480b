/**
 * What every answer of a server says beside its content. nginx and Caddy are set up to say
 * the same (`scripts/serve/nginx`, `scripts/serve/caddy`), and a test holds them to it.
 */

/** The page for an iframe on somebody else's site: the only one that may be framed. */
const FRAMED = /^\/(?:en\/)?widget\/kader\//;
/** What other sites load: the element with its data. Pages about it end in a slash. */
const SHARED = /^\/widget\/.*[^/]$/;
/** Never changes under the same address, because that holds a fingerprint or a full version. */
const FIXED = /^\/(?:_astro|data|widget\/\d+\.\d+\.\d+)\/.*[^/]$/;
/** The element's newest version of one generation: a host gets a repair within the hour. */
const EVERGREEN = /^\/widget\/v\d+\/.*[^/]$/;
/** The counter alone reads a QR code. */
const WITH_CAMERA = /^\/balie\/(?:index\.html)?$/;

/**
 * The policy that holds for a page, whatever the page itself allows: both apply, so that this
 * one may not be stricter. Pages name the hashes that they need; there are no inline scripts or styles.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const ALWAYS = {
  // Two years. Browsers ignore it where there is no TLS.
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Headers of the answer to a path, in lower case. What is not found is kept by nobody. */
export function headersOf(path: string, found = true): Readonly<Record<string, string>> {
  const framed = FRAMED.test(path);
  const shared = SHARED.test(path);
  return {
    ...ALWAYS,
    'permissions-policy': `camera=${WITH_CAMERA.test(path) ? '(self)' : '()'}, geolocation=(), microphone=(), payment=(), usb=()`,
    'content-security-policy': `${POLICY}; frame-ancestors ${framed ? '*' : "'none'"}`,
    // For browsers and scanners from before frame-ancestors.
    ...(!framed && { 'x-frame-options': 'DENY' }),
    'cross-origin-resource-policy': shared || framed ? 'cross-origin' : 'same-origin',
    ...(shared && { 'access-control-allow-origin': '*' }),
    'cache-control': found ? keepingOf(path) : 'no-cache',
  };
}

function keepingOf(path: string): string {
  if (FIXED.test(path)) return 'public, max-age=31536000, immutable';
  return EVERGREEN.test(path) ? 'public, max-age=3600' : 'no-cache';
}
