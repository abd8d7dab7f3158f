// formats.mjs SITE: reads what a site publishes for machines, each file with a parser of its format, and prints what it found as JSON.
// What a parser objects to is under "errors".
import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from '@rowanmanning/feed-parser';

const site = path.resolve(process.argv[2]);
const here = import.meta.dirname;
const errors = [];
const files = fs.readdirSync(site, { recursive: true }).filter(file => fs.statSync(path.join(site, file)).isFile()).sort();
const text = file => fs.readFileSync(path.join(site, file), 'utf8');
const ending = (...names) => files.filter(file => names.some(name => file === name || file.endsWith(name.startsWith('.') ? name : `/${name}`)));

function attempt(file, work) {
  try {
    return work();
  } catch (error) {
    errors.push(`${file}: ${error.message}`);
    return null;
  }
}

function validator(schema) {
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

function report(file, check, value) {
  if (!check(value)) errors.push(...check.errors.slice(0, 5).map(error => `${file}: ${error.instancePath} ${error.message}`));
}

const atom = ending('atom.xml', 'corrections.xml').map(file => attempt(file, () => {
  const feed = parseFeed(text(file));
  if (feed.meta.type !== 'atom') errors.push(`${file}: is ${feed.meta.type}`);
  return {
    file, title: feed.title, self: feed.self, url: feed.url,
    items: feed.items.map(item => ({
      id: item.id, title: item.title, url: item.url, updated: item.updated?.toISOString(), text: item.description,
      categories: item.categories.map(category => category.label),
    })),
  };
}));

const isFeed = validator(JSON.parse(fs.readFileSync(path.join(here, 'json-feed.schema.json'), 'utf8')));
const jsonFeeds = ending('feed.json').map(file => attempt(file, () => {
  const feed = JSON.parse(text(file));
  report(file, isFeed, feed);
  return { file, ...feed };
}));

const calendars = ending('.ics').map(file => attempt(file, () => {
  const written = text(file);
  if (!written.endsWith('\r\n') || /(^|[^\r])\n|\r(?!\n)/.test(written)) errors.push(`${file}: a line does not end in CRLF`);
  const calendar = new ICAL.Component(ICAL.parse(written));
  if (calendar.name !== 'vcalendar' || calendar.getAllSubcomponents().length === 0) errors.push(`${file}: is no calendar with events`);
  return {
    file, name: calendar.getFirstPropertyValue('name'),
    longest: Math.max(...written.split('\r\n').map(line => Buffer.byteLength(line))),
    events: calendar.getAllSubcomponents('vevent').map(component => {
      const event = new ICAL.Event(component, { strictExceptions: true });
      const all = name => component.getAllProperties(name).flatMap(property => property.getValues());
      return {
        uid: event.uid, summary: event.summary, description: event.description, location: event.location,
        start: event.startDate.toString(), end: event.endDate.toString(), isDate: event.startDate.isDate,
        stamp: component.getFirstPropertyValue('dtstamp').toString(), status: component.getFirstPropertyValue('status'),
        categories: all('categories'), url: component.getFirstPropertyValue('url'), edtf: component.getFirstPropertyValue('x-briefing-edtf'),
      };
    }),
  };
}));

const data = ending('.schema.json').map(file => attempt(file, () => {
  const schema = JSON.parse(text(file));
  const name = path.basename(file, '.schema.json');
  const value = JSON.parse(text(`data/${name}.json`));
  report(`data/${name}.json`, validator(schema), value);
  if (value.$schema !== schema.$id) errors.push(`data/${name}.json names another schema than its own`);
  return { name, rows: value[name] };
}));

const csv = ending('.csv').map(file => attempt(file, () => {
  const written = text(file);
  const rows = parseCsv(written, { record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });
  return { name: path.basename(file, '.csv'), columns: rows[0], rows: rows.slice(1) };
}));

// Words of schema.org that pages use, and no others: any other word is an error in safe mode.
const context = JSON.parse(fs.readFileSync(path.join(here, 'schema-org.context.json'), 'utf8'));
const documentLoader = async url => {
  if (url !== 'https://schema.org') throw new Error(`another context: ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};
const pages = [];
for (const file of ending('.html')) {
  const blocks = [...text(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  for (const [, block] of blocks) {
    try {
      await jsonld.expand(JSON.parse(block), { documentLoader, safe: true });
      pages.push({ file, things: JSON.parse(block)['@graph'] });
    } catch (error) {
      errors.push(`${file}: ${error.message} ${JSON.stringify(error.details?.event ?? '')}`);
    }
  }
}

console.log(JSON.stringify({ errors, atom, jsonFeeds, calendars, data, csv, pages }));
