/** As much of a browser as the client's own line to a table needs, so that the faults meet the very code that people run. */
const ours = fetch;
// A browser that keeps nothing, which the client bears. Node has one of its own, and warns of it when it is touched.
Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true });

/** Makes this process a page of that server. */
export function standIn(url: string): void {
  // Outside a browser, `window` events never come and addresses have no page to be relative to.
  const page = { location: { origin: url }, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, page, {
    fetch: (to: string | URL | Request, init?: RequestInit) =>
      ours(typeof to === 'string' && to.startsWith('/') ? url + to : to, init),
  });
}
