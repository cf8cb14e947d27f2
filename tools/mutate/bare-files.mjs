import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Layers of a feature that are not bare: they touch the graph, the database or a file. */
const layered = /\.(entity|query|refusals|service|schema|resolver|fixtures|routes|import|import\.e2e-spec|e2e-spec|spec|policy\.spec|properties\.spec)\.ts$/;
/** Takes more than a type from a query, or asks the database itself. */
const asks = /^import (?!type ).*\.query'|\.query[<(]/m;

/** Rules and policies of a service: the files of a feature that ask no database and have a pure spec beside them, and those that such a one is made of. */
export function bareFiles(root, service) {
  const src = join(root, 'apps', service, 'src');
  const text = (name) => readFileSync(join(src, `${name}.ts`), 'utf8');
  const features = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const bare = features.flatMap((feature) => {
    const names = readdirSync(join(src, feature)).filter((file) => file.endsWith('.ts') && !layered.test(file)).map((file) => join(feature, file.slice(0, -3))).filter((name) => !asks.test(text(name)));
    const withSpec = names.filter((name) => ['spec', 'properties.spec'].some((kind) => existsSync(join(src, `${name}.${kind}.ts`))));
    const madeOf = new Set(withSpec.flatMap((name) => [...text(name).matchAll(/^import (?!type ).* from '\.\/([\w-]+)';/gm)].map(([, part]) => join(feature, part))));
    return names.filter((name) => withSpec.includes(name) || madeOf.has(name));
  });
  return bare.map((name) => `apps/${service}/src/${name}.ts`).sort();
}
