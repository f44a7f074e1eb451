import { foldersOf } from './file-name'

/** Folders that every phone, camera and exporter makes: they say nothing about what was photographed. */
const silentFolders =
  /^(dcim|camera( roll| uploads)?|pictures|photos?|images?|bilder|fotos?|videos?|movies|media|internal storage|sdcard|download(s)?|takeout\d*|google (photos|fotos)|icloud( photos)?|albums?|memories|originals|masters|syncthing|\d{3}[a-z_]{2,}\d*|\d{3}\d{2,5}_?|\d{1,4}|\d{4}[-_.]\d{2}([-_.]\d{2})?|(photos from|fotos von|photos de|fotos de|foto del?) \d{4}|(untitled|sans titre|ohne titel)(\s?\(\d+\))?|android|mobile|whatsapp( images| video| documents)?|sent|private|com\.[\w.]+|files|data|storage|\.|\.\.)$/i

/** Folder names of a path that say something, outermost first, at most ten. */
export function albumNames(path: string): readonly string[] {
  return foldersOf(path)
    .map((folder) => folder.trim().slice(0, 300))
    .filter((folder) => folder !== '' && !silentFolders.test(folder))
    .slice(-10)
}
