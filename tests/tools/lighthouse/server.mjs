// Serves a folder as a good static host does: compressed, cached, with the headers that the file _headers asks for.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};
const unpacked = new Set([".ico", ".png"]);
const hashed = /\.[0-9a-f]{10}\.[a-z]+$/;

// "/path" or "/path/*" on a line, the headers indented below it.
function headersOf(folder) {
  const file = join(folder, "_headers");
  const rules = [];
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1).headers.push([header[1], header[2]]);
    else if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
  }
  return (path) => rules
    .filter((rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
    .flatMap((rule) => rule.headers);
}

export function serve(folder, port) {
  const headersFor = headersOf(folder);
  const packed = new Map();
  const pack = (file, encoding) => {
    const key = `${encoding} ${file}`;
    if (!packed.has(key)) {
      const bytes = readFileSync(file);
      packed.set(key, encoding === "br"
        ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
        : gzipSync(bytes, { level: 9 }));
    }
    return packed.get(key);
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    let file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    const isThere = file.startsWith(normalize(folder) + sep) && existsSync(file) && statSync(file).isFile();
    if (!isThere) file = join(folder, "404.html");
    const kind = extname(file);
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    response.setHeader("Content-Type", types[kind] ?? "application/octet-stream");
    if (!response.hasHeader("Cache-Control")) {
      response.setHeader("Cache-Control", hashed.test(file) ? "public, max-age=31536000, immutable" : "public, max-age=600");
    }
    response.setHeader("Vary", "Accept-Encoding");
    response.statusCode = isThere ? 200 : 404;
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = unpacked.has(kind) ? null : ["br", "gzip"].find((name) => accepted.includes(name));
    if (encoding) {
      const bytes = pack(file, encoding);
      response.setHeader("Content-Encoding", encoding);
      response.setHeader("Content-Length", bytes.length);
      response.end(request.method === "HEAD" ? undefined : bytes);
    } else {
      createReadStream(file).pipe(response);
    }
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}
