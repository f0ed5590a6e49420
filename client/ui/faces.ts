/** The faces a table is set in, fetched before its first letter stands there: else the whole page is laid out twice. */
const FACES = ['600 1em "IBM Plex Sans"', '500 1em Spectral', 'italic 500 1em Spectral', '600 1em Spectral'];

export const fetchFaces = (): void => FACES.forEach((face) => void document.fonts.load(face).catch(() => undefined));
