/**
 * `npm run language -- ar`: the catalogues of a further language, ready to be translated. Every English text that the
 * language has not yet is written into its folders; what is there stays. A catalogue of the content is one file a kind
 * of thing: cards, spaces, operations …
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { catalogue, type Texts } from '../../shared/content/catalogue.ts';
import { reading } from '../../shared/content/text/reading.ts';

const ROOT = join(import.meta.dirname, '../..');
const [tag = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}(-\w+)*$/.test(tag) || tag === 'en') {
  console.error('Which language? Give its tag: npm run language -- ar');
  process.exit(1);
}

const read = (file: string): Texts => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Texts) : {});

/** The plural forms of the language in place of the two of English. */
const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
/** English texts under what is translated already. */
function under(english: Texts, done: Texts): Texts {
  const made: Texts = {};
  for (const [key, text] of Object.entries(english)) {
    const there = done[key];
    if (typeof text !== 'string') made[key] = under(text, typeof there === 'object' ? there : {});
    else if (key.endsWith('_other'))
      for (const form of forms) {
        const plural = key.replace(/other$/, form);
        made[plural] = done[plural] ?? text;
      }
    else if (!key.endsWith('_one')) made[key] = there ?? text;
  }
  return made;
}
function write(file: string, english: Texts): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(under(english, read(file)), null, 2)}\n`);
  console.log(file.slice(ROOT.length + 1));
}

for (const file of globSync('client/i18n/en/*.json', { cwd: ROOT }))
  write(join(ROOT, 'client/i18n', tag, basename(file)), read(join(ROOT, file)));
for (const [kind, texts] of Object.entries({ ...catalogue(), ...reading() }))
  write(join(ROOT, 'shared/content/text', tag, `${kind}.json`), { [kind]: texts });
