import { html, Html } from '../html'
import { style } from './style'

/** A whole page in one file: no script, nothing loaded, and a policy that would refuse both. */
export const page = (title: string, parts: readonly (Html | null)[]): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>${parts}</main>
        <footer>
          Made by Safelight on one computer, without a network. It contains no script and loads nothing.
        </footer>
      </body>
    </html> `.text.replace(/\n\s+/g, '\n')
