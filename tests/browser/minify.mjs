// Puts what stands for the joined scripts of one folder into another, and takes away what stands for
// none. `cargo xtask scripts` runs it.
// usage: node minify.mjs FROM TO
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from './lib/minify.mjs';

const [from, to] = process.argv.slice(2);
const names = readdirSync(from);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(to)) if (!names.includes(name)) rmSync(join(to, name));
for (const name of names) {
  const joined = readFileSync(join(from, name), 'utf8');
  const minified = await minify(joined);
  writeFileSync(join(to, name), minified);
  console.log(`${name}: ${joined.length} -> ${minified.length}`);
}
