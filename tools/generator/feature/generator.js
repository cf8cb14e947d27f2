const { join } = require('node:path');
const { generateFiles, names, OverwriteStrategy, updateJson } = require('@nx/devkit');
const { addElement, addImport } = require('./edit-source');

const services = ['organisation', 'education', 'talks', 'integrity'];
/** Identity knows no work of an institution, so it gets no feature; its types are taken all the same. */
const owners = [...services, 'identity'];
const noun = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const pluralOf = (name) => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`);

/** Later than every migration the service has, so that TypeORM runs it last; else now. */
function nextTimestamp(tree, folder) {
  const taken = tree.children(folder).map((file) => Number(file.split('-')[0])).filter(Number.isFinite);
  return Math.max(Date.now(), ...taken.map((at) => at + 1));
}

function edit(tree, path, ...changes) {
  const before = tree.read(path, 'utf8');
  if (before === null) throw new Error(`${path} is missing`);
  tree.write(path, changes.reduce((source, change) => change(source), before));
}

/**
 * Stamps `apps/<service>/src/<plural>/` and registers it in the lists that are kept by hand.
 * @throws Error where an option is wrong, the folder exists or another service has a type of that name
 */
module.exports = async function feature(tree, { service, name, plural = pluralOf(name), chinese = '事项' }) {
  if (!services.includes(service)) throw new Error(`service is one of ${services.join(', ')}, not "${service}"`);
  for (const word of [name, plural]) if (!noun.test(word)) throw new Error(`"${word}" is not kebab-case`);
  const src = `apps/${service}/src`;
  const folder = `${src}/${plural}`;
  if (tree.exists(folder)) throw new Error(`${folder} exists`);

  const { className, propertyName } = names(name);
  for (const owner of owners) {
    const schema = tree.exists(`apps/${owner}/schema.graphql`) ? tree.read(`apps/${owner}/schema.graphql`, 'utf8') : '';
    if (new RegExp(`^(type|enum|input) ${className}\\b`, 'm').test(schema)) throw new Error(`the graph has a ${className} already, in ${owner}: two services cannot own one type`);
  }
  const many = names(plural);
  const timestamp = nextTimestamp(tree, `${src}/migrations`);
  const words = {
    service, name, plural, chinese, className, propertyName, timestamp,
    english: name.replaceAll('-', ' '),
    table: name.replaceAll('-', '_'),
    classNames: many.className,
    migration: `Create${className}${timestamp}`,
    // Everyone but organisation knows people by a directory; organisation is where they are kept.
    directory: service !== 'organisation',
    // A service whose context decrypts records is handed their keys.
    recordKeys: tree.read(`${src}/context.ts`, 'utf8').includes('RecordKeys'),
  };
  const files = (part) => join(__dirname, 'files', part);
  generateFiles(tree, files('feature'), folder, words);
  generateFiles(tree, files('migrations'), `${src}/migrations`, words);
  generateFiles(tree, files('service'), src, words, { overwriteStrategy: OverwriteStrategy.KeepExisting });

  edit(tree, `${src}/data-source.ts`,
    addImport(`${className}Entity`, `./${plural}/${name}.entity`),
    addImport(words.migration, `./migrations/${timestamp}-create-${name}`),
    addElement('entities', `${className}Entity`),
    addElement('migrations', words.migration));
  edit(tree, `${src}/schema.ts`,
    addImport(`${className}Resolver, visible${className}`, `./${plural}/${name}.resolver`),
    addElement('resolvers', `${className}Resolver`),
    addElement('references', `${className}: ({ id }, ctx) => visible${className}(id ?? '', ctx)`));
  edit(tree, `${src}/loaders.ts`,
    addImport(`type ${className}`, `./${plural}/${name}`),
    addImport(`fetch${many.className}`, `./${plural}/${name}.query`),
    addElement('createLoaders', `${propertyName}: rowLoader<string, ${className}>((ids) => fetch${many.className}(db, tenant, ids), (row) => row.id)`));
  edit(tree, `${src}/data-classes.ts`, (source) => `${source.trimEnd()}

/** ${chinese}:本人与班子 · for its owner and the leadership. */
export const ${propertyName}: PersonalData = {
  purpose: '${chinese}的办理 · seeing a ${words.english} through',
  basis: 'PIPL art. 13(1)(2)',
  retention: '办结后一年 · one year after completion',
  class: 'L2',
};
`);
  updateJson(tree, `apps/${service}/tsconfig.json`, (config) => {
    const wanted = ['outcome', 'database', 'directory', 'event-contracts', 'subgraph', 'testing', 'viewer'].filter((lib) => lib !== 'directory' || words.directory);
    const known = new Set((config.references ?? []).map(({ path }) => path));
    const added = wanted.map((lib) => `../../libs/${lib}`).filter((path) => !known.has(path));
    return { ...config, references: [...(config.references ?? []), ...added.map((path) => ({ path }))] };
  });

  return () => process.stdout.write(`
${folder} is ready. It is an example that works: rename its rule, its refusals and its words to what the feature is about, then
  npx jest -c apps/${service}/jest.config.js src/${plural}
  npm run graph:compose        (writes the new contract, apps/${service}/schema.graphql; commit it)
`);
};
