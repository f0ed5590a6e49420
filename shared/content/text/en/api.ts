/** Words that the server itself says to people who ask it for a page: of the page /api, and where there is none. */
export const API_TEXT = {
  title: 'After Resolve: HTTP interface',
  heading: 'After Resolve over plain HTTP',
  what: 'The same protocol as in the browser, with the same guarantees: GET what a seat sees, POST what it does.',
  document: 'Everything is described in one document (OpenAPI 3.1):',
  check: 'What a network lets through is tested here:',
  curl: 'A first turn with curl',
  answer: 'from the answer',
  keys: 'Every request to a table carries a fresh key of 8 to 64 letters, digits, - or _: sent twice with the same one, it acts once.',
  addresses: 'Addresses',
  notFound: 'Not found',
  notBuilt: 'The client is not built: npm run build',
};
