import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Layers of a feature that are not bare: they touch the graph, the database or a file. */
const layered = /\.(entity|query|refusals|service|schema|resolver|fixtures|routes|import|import\.e2e-spec|e2e-spec|spec|policy\.spec|properties\.spec)\.ts$/;

/** Rules and policies of a service: the files of a feature that have a pure spec beside them and ask no database. */
export function bareFiles(root, service) {
  const src = join(root, 'apps', service, 'src');
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((feature) => readdirSync(join(src, feature.name)).filter((file) => file.endsWith('.ts') && !layered.test(file)).map((file) => join(feature.name, file.slice(0, -3))))
    .filter((name) => ['spec', 'properties.spec'].some((kind) => existsSync(join(src, `${name}.${kind}.ts`))))
    .map((name) => `apps/${service}/src/${name}.ts`)
    .filter((file) => !readFileSync(join(root, file), 'utf8').includes('.query'))
    .sort();
}
