// Draws the icons from their SVGs: `node resources/icons/make.mjs`.
import { join } from 'node:path'

import sharp from 'sharp'

const folder = import.meta.dirname
const draw = (source, target, side) =>
  sharp(join(folder, source), { density: 300 })
    .resize(side, side)
    .png({ compressionLevel: 9 })
    .toFile(join(folder, target))

await draw('app.svg', 'icon.png', 1_024)
await draw('tray.svg', 'tray.png', 32)
