// Scripts with short names. `cargo xtask scripts` keeps them in src/render/minified.
import { minify as terser } from 'terser';

/**
 * @param {string} joined  a module without imports
 * @returns {Promise<string>}  the same with shorter names of its own; what it exports keeps its names
 */
export async function minify(joined) {
  const { code } = await terser(joined, { module: true, ecma: 2020, compress: { passes: 3 } });
  return `${code}\n`;
}
