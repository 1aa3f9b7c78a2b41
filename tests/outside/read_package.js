// read_package.js MODULES FOLDER: reads a data package as a stranger's.
const { createRequire } = require('node:module');
const path = require('node:path');

const [modules, folder] = process.argv.slice(2);
const { Package, validate } = createRequire(path.join(modules, '/'))('datapackage');

async function main() {
    const description = path.join(folder, 'datapackage.json');
    const { valid, errors } = await validate(require(description), { basePath: folder });
    if (!valid) throw new Error(errors.map(String).join('\n'));
    const found = await Package.load(description, { basePath: folder, strict: true });
    let rows = 0;
    for (const resource of found.resources) {
        if (resource.descriptor.profile === 'data-resource') {
            const bytes = (await resource.rawRead()).length;
            if (bytes !== resource.descriptor.bytes) throw new Error(resource.name + ' is cut off');
            continue;
        }
        if (!resource.tabular) throw new Error(resource.name + ' is no table');
        rows += (await resource.read({ relations: true })).length;
    }
    if (rows === 0) throw new Error('there are no rows');
    console.log(`${path.basename(folder)}: ${found.resources.length} tables, ${rows} rows`);
}

main().catch((error) => {
    console.error(error.errors && error.errors.length ? error.errors.map(String) : error);
    process.exit(1);
});
