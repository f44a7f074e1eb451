import { useSyncExternalStore } from 'react'

import { onEvent } from './client'

const listeners = new Set<() => void>()
const quietMs = 500
let current = 0
let waiting: ReturnType<typeof setTimeout> | undefined
let isListening = false

/** Counts the changes that main announced, at most two a second: a busy roll must not refetch all day long. */
export function useRevision(): number {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  if (!isListening) {
    isListening = true
    onEvent('changed', announce)
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function announce(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined
    current += 1
    for (const listener of listeners) listener()
  }, quietMs)
}
