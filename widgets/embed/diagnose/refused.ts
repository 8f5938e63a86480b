/** What a policy of the page refused, as far as the browser tells; Chromium also tells what was refused before. */
const found = new Set<string>();

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  found.add(`${effectiveDirective}: ${blockedURI}`);
});

/** Of a report of this type: https://www.w3.org/TR/CSP3/#cspviolationreportbody */
interface Violation {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string | null;
}

export function refused(): readonly string[] {
  // Firefox and Safari may not have it.
  if (typeof ReportingObserver === 'function') {
    const observer = new ReportingObserver(() => undefined, { types: ['csp-violation'], buffered: true });
    observer.observe();
    for (const { body } of observer.takeRecords()) {
      const { effectiveDirective, blockedURL } = (body ?? {}) as Violation;
      found.add(`${effectiveDirective}: ${blockedURL ?? 'inline'}`);
    }
    observer.disconnect();
  }
  return [...found];
}
