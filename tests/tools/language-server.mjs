// language-server.mjs FILE: FILE holds {root, settings, path, text, line, character}. Opens the text in the YAML language server, as an
// editor does, and prints the diagnostics it sends and what it proposes at that place.
import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';

const { root, settings, file, text, line, character } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const program = path.join(import.meta.dirname, 'node_modules/yaml-language-server/bin/yaml-language-server');
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const uri = pathToFileURL(path.join(root, file)).href;
const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false }, ...settings };

const diagnostics = new Promise(resolve => connection.onNotification('textDocument/publishDiagnostics', sent => {
  if (sent.uri === uri) resolve(sent.diagnostics);
}));
connection.onRequest('workspace/configuration', ({ items }) => items.map(item => (item.section === 'yaml' ? yaml : {})));
connection.onRequest('client/registerCapability', () => null);
connection.onUnhandledNotification(() => {});
connection.listen();

const folder = pathToFileURL(root).href;
await connection.sendRequest('initialize', {
  processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'site' }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { completion: { completionItem: { snippetSupport: true } }, publishDiagnostics: {} },
  },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
const found = await diagnostics;
const proposed = await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line, character } });
console.log(JSON.stringify({
  diagnostics: found.map(({ range, message }) => ({ line: range.start.line, message })),
  completions: (proposed.items ?? proposed).map(item => item.label),
}));
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
server.kill();
process.exit(0);
