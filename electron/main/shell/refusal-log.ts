import type { OnRefused } from './contract-server'

/** A page gone wild could refuse itself a million times; the first ones tell the story. */
const mostLines = 100

let lines = 0

/** Writes refused calls to the error stream: code and name, never what was sent. */
export const logRefusal: OnRefused = ({ code, call }) => {
  lines += 1
  if (lines <= mostLines) process.stderr.write(`refused a call: ${code} ${JSON.stringify(call)}\n`)
}
