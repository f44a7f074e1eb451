// What `@tensorflow/tfjs` is in our bundle: face-api asks for the whole union (141 MB), its nets need only the core, with the
// operations that hang on a tensor.
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'

export * from '@tensorflow/tfjs-converter'
export * from '@tensorflow/tfjs-core'
