import { performance } from 'node:perf_hooks'
import { openDatabase } from '../electron/auditor/store/database'
import { loadCatalogue } from '../electron/auditor/catalogue/load-catalogue'
import { makeCatalogue } from '../electron/auditor/catalogue/catalogue'
import { makeShelf } from '../electron/auditor/catalogue/shelf'
let t = performance.now()
const lap = (n: string) => { const now = performance.now(); console.log(n, (now - t).toFixed(0)); t = performance.now() }
const db = openDatabase('/tmp/w/pstore/audit.sqlite')
lap('open')
const shelf = makeShelf(db)
const all = makeCatalogue(loadCatalogue(db, shelf))
lap('catalogue')
all.auditItems()
lap('items')
db.close()
