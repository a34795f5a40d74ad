// A static server as a municipality's web host would be: index.html for folders, the nearest
// 404.html, no redirect beyond the missing slash, and what the site's own _headers says.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Starts the server on a free port of the loopback interface.
 *
 * `mount(prefix, folder)` makes a folder answer below a path such as `/` or `/lan/katalog/`;
 * the longest prefix wins, so that one server can carry the site at two addresses.
 *
 * Answers carry what the folder's `_headers` says, so that tests meet what is shipped.
 *
 * @returns {Promise<{origin: string, mount: (prefix: string, folder: string) => void, close: () => void}>}
 */
export async function startServer() {
  const mounts = [];
  const server = createServer((request, response) => {
    answer(mounts, request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headersOf(mounts, request.url), ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        response.writeHead(500, { 'Content-Type': 'text/plain' });
        response.end(String(error));
      },
    );
  });
  // On a busy machine a client may take up a connection again just when it is closed for idleness.
  Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mount(prefix, folder) {
      mounts.push({ prefix, folder, rules: readHeaders(folder) });
      mounts.sort((a, b) => b.prefix.length - a.prefix.length);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(mounts, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'method not allowed');
  const path = decodePath(request.url);
  const mount = path && mounts.find(({ prefix }) => path.startsWith(prefix));
  if (!mount) return plain(404, 'nothing is mounted here');

  const inside = path.slice(mount.prefix.length);
  const file = join(mount.folder, normalize(`/${inside}`));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { status: 301, headers: { Location: `${path}/` }, body: '' };
    const page = await read(join(file, 'index.html'));
    if (page) return page;
  } else if (found && !path.endsWith('/')) {
    return read(file);
  }
  return notFound(mount.folder, inside);
}

/**
 * The rules of a folder's `_headers`, as Netlify and Cloudflare Pages read it: a line with a path,
 * `*` at its end for everything below, then headers with white space before them.
 *
 * @returns {{path: string, headers: [string, string][]}[]}
 */
export function readHeaders(folder) {
  const rules = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
    } else {
      const [, name, value] = line.match(/^\s+([A-Za-z-]+): (.+)$/) ?? [];
      if (!name || rules.length === 0) throw new Error(`_headers has a line that hosts cannot read: ${line}`);
      rules.at(-1).headers.push([name, value]);
    }
  }
  return rules;
}

/** What the rules say for a request; hosts join the values of a header that several rules set. */
function headersOf(mounts, target) {
  const path = target.split('?')[0];
  const { rules = [] } = mounts.find(({ prefix }) => path.startsWith(prefix)) ?? {};
  const headers = {};
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    for (const [name, value] of fits ? rule.headers : []) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

/** The path of a request target without its query, or null when it is not valid percent-encoding. */
function decodePath(target) {
  try {
    return decodeURIComponent(target.split('?')[0]);
  } catch {
    return null;
  }
}

async function read(file, status = 200) {
  const body = await readFile(file).catch(() => null);
  if (!body) return null;
  return { status, headers: { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }, body };
}

/** The 404 page nearest above the address, so that `/en/…` gets the English one. */
async function notFound(folder, inside) {
  const above = normalize(`/${inside}`).split(sep).filter(Boolean);
  for (;;) {
    const page = await read(join(folder, ...above, '404.html'), 404);
    if (page) return page;
    if (above.length === 0) return plain(404, 'not found, and the site has no 404.html');
    above.pop();
  }
}

function plain(status, text) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}
