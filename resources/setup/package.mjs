// npm run package: packs the app into dist/ without an installer.
import { packApp } from './pack-app.mjs'
import { setUp } from './setup.mjs'

await packApp(await setUp(), process.argv.slice(2))
