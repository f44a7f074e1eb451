/** File systems that may keep small files inside their inode, and up to how many bytes: those have no blocks but are here. */
const inlineBytes: ReadonlyMap<number, number> = new Map([
  [0x01021994, 0], // tmpfs
  [0x58465342, 0], // xfs
  [0xef53, 1_024], // ext4
  [0x794c7630, 1_024], // overlay, over ext4 most often
])
/** btrfs 2,048, f2fs 3,500, ntfs and ZFS less, and one page for those nobody has measured. */
const inlineBytesElsewhere = 4_096

/**
 * True when a file has a size but no content on this disk: a cloud drive took it back, and reading would download it.
 *
 * @param fileSystem what `statfs` calls `type`; `blocks` is in 512 bytes, as `lstat` gives it.
 */
export const isEvicted = (
  file: { readonly bytes: number; readonly blocks: number },
  fileSystem: number,
): boolean => file.blocks === 0 && file.bytes > (inlineBytes.get(fileSystem) ?? inlineBytesElsewhere)
