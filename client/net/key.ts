/** A fresh idempotency key. Not randomUUID: a classroom's server is often reached without TLS, where it is missing. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
