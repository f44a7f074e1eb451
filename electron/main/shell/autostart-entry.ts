/** An entry for the autostart folder of a Linux desktop (Desktop Entry Specification 1.5, quoting of `Exec`). */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Safelight',
    `Exec=${command.map(quoted).join(' ')}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Reserved characters are escaped twice: once for the quotes, once for the file's own string rules; `%` starts a field code. */
const quoted = (argument: string): string =>
  `"${argument
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`
