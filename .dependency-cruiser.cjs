/** The arrows of ARCHITECTURE.md. Each rule has a test that seeds a violation: tests/house/arrows.test.ts. */
const inFolder = (...folders) => `^(${folders.join('|')})/`

const only = (name, from, allowed, extra = []) => ({
  name,
  severity: 'error',
  from: { path: inFolder(from) },
  to: {
    path: inFolder('shared', 'electron', 'renderer', 'tests'),
    pathNot: [inFolder(from, ...allowed), ...extra],
  },
})

/** Inside the domain, from the ground up: each folder may know those before it. The ledger's tree knows none of the nouns. */
const domainOrder = ['item', 'inference', 'policy', 'suggestion', 'revocation', 'audit']
const domainRules = domainOrder.map((folder, position) => {
  const below = domainOrder.slice(0, position + 1).map((name) => `shared/domain/${name}`)
  return {
    name: `domain-${folder}-knows-only-what-is-below`,
    severity: 'error',
    from: { path: inFolder(`shared/domain/${folder}`) },
    to: { path: inFolder('shared'), pathNot: [inFolder(...below)] },
  }
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('renderer-knows-only-shared', 'renderer', ['shared']),
    only('preload-knows-only-ipc', 'electron/preload', ['shared/ipc']),
    only('main-knows-only-shared', 'electron/main', ['shared']),
    only('auditor-knows-only-shared', 'electron/auditor', ['shared']),
    only('reader-knows-only-shared', 'electron/reader', ['shared']),
    only('vision-knows-only-shared', 'electron/vision', ['shared']),
    only('cli-knows-compose-and-its-engine', 'electron/cli', [
      'shared',
      'electron/main',
      'electron/reader',
      'electron/vision',
    ]),
    only('shared-knows-nothing-else', 'shared', []),
    {
      name: 'cli-engine-only-in-its-child',
      severity: 'error',
      from: { path: '^electron/cli/', pathNot: '^electron/cli/engine-child' },
      to: { path: inFolder('electron/reader', 'electron/vision') },
    },
    {
      name: 'domain-knows-no-ipc',
      severity: 'error',
      from: { path: inFolder('shared/domain') },
      to: { path: inFolder('shared/ipc') },
    },
    ...domainRules,
    {
      name: 'ledger-knows-only-ids-and-instants',
      severity: 'error',
      from: { path: inFolder('shared/domain/ledger') },
      to: {
        path: inFolder('shared'),
        pathNot: [inFolder('shared/domain/ledger'), '^shared/domain/item/(ids|instant)\\.ts$'],
      },
    },
    {
      name: 'ledger-tree-knows-no-noun',
      severity: 'error',
      from: { path: '^shared/domain/ledger/(merkle|tree|proof|checkpoint|note)[^/]*\\.ts$' },
      to: { path: inFolder('shared/domain'), pathNot: inFolder('shared/domain/ledger') },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: inFolder('shared') },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'domain-has-no-library',
      severity: 'error',
      from: { path: inFolder('shared/domain') },
      to: { path: 'node_modules', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'only-shell-knows-electron',
      severity: 'error',
      from: {
        path: inFolder('electron', 'shared', 'renderer'),
        pathNot: ['^electron/main/shell/', '^electron/preload/', '^electron/main/index\\.ts$'],
      },
      to: { path: '(^electron$|(^|/)node_modules/electron/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'reader-and-vision-never-reach-electron',
      severity: 'error',
      from: { path: inFolder('electron/reader', 'electron/vision', 'electron/auditor', 'electron/cli') },
      to: { path: '(^electron$|(^|/)node_modules/electron/)', reachable: true },
    },
    {
      name: 'no-network-modules',
      severity: 'error',
      from: { path: inFolder('electron', 'shared', 'renderer') },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'not-to-dev-dependencies',
      severity: 'error',
      from: { path: inFolder('electron', 'shared') },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/electron/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
