import { previewBridge } from './bridge'

// For looking at views with many items only: the app's own tests drive the real bridge.
const asked = new URLSearchParams(location.search)
const bridge = previewBridge({
  items: Number(asked.get('items') ?? '120'),
  theme: asked.get('theme') === 'light' ? 'light' : 'dark',
  state: asked.get('state') ?? 'idle',
  view: asked.get('list') === null ? 'sheet' : 'list',
})
Object.defineProperty(window, 'safelight', { value: bridge })
await import('../../../renderer/app/main')
