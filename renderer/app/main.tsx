import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/barlow-condensed/latin-500.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/controls.css'
import '../ui/tables.css'
import './app.css'
import './redaction.css'

import { createRoot } from 'react-dom/client'

import { App } from './App'

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no #app')
createRoot(root).render(<App />)
