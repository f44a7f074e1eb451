import { getKernel, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core'
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'

/** The little of the WASM backend that a kernel needs; public there, but typed for itself only. */
interface Heap {
  makeOutput(shape: readonly number[], type: 'float32'): TensorInfo
  typedArrayFromHeap(tensor: TensorInfo): Float32Array
}

/**
 * Replaces two slow kernels of the WASM backend. Its mean over a picture transposes it first (ten times as long as pooling, a
 * seventh of the object net). Its joining makes a view for every pixel: face-api joins three single channels before each net, which took
 * longer than its smallest detector. To be called once, when the backend is ready.
 */
export function quickenWasmKernels(): void {
  replaceKernel('Mean', meanOfArea)
  replaceKernel('Concat', joinedNarrow)
}

type Call = Parameters<KernelFunc>[0]

/** Where the quick kernel answers null, the backend's own does the work. */
function replaceKernel(kernelName: string, quick: (call: Call) => TensorInfo | null): void {
  const own = getKernel(kernelName, 'wasm').kernelFunc
  unregisterKernel(kernelName, 'wasm')
  registerKernel({ kernelName, backendName: 'wasm', kernelFunc: (call) => quick(call) ?? own(call) })
}

/** Means of each channel over height and width, by pooling. */
function meanOfArea({ inputs, attrs, backend }: Call): TensorInfo | null {
  const { x } = inputs as { readonly x: TensorInfo }
  const [count, height, width, channels] = x.shape
  const axes = attrs?.['axis']
  const isOverArea = Array.isArray(axes) && axes.length === 2 && axes[0] === 1 && axes[1] === 2
  if (!isOverArea || x.shape.length !== 4 || x.dtype !== 'float32' || x.shape.includes(0)) return null
  const area = { filterSize: [height!, width!], strides: 1, pad: 'valid' }
  const mean = getKernel('AvgPool', 'wasm').kernelFunc({ inputs: { x }, backend, attrs: area }) as TensorInfo
  return attrs?.['keepDims'] === true ? mean : { ...mean, shape: [count!, channels!] }
}

/** More channels than this are copied faster in one piece. */
const narrow = 8

/** Pictures of one size joined by their last axis, number by number. */
function joinedNarrow({ inputs, attrs, backend }: Call): TensorInfo | null {
  const parts = Object.values(inputs as Readonly<Record<string, TensorInfo>>)
  const widths = parts.map(({ shape }) => shape.at(-1)!)
  const rank = parts[0]!.shape.length
  const isPlain = parts.every(({ dtype, shape }) => dtype === 'float32' && shape.every((side) => side > 0))
  const isByLast = attrs?.['axis'] === rank - 1 || attrs?.['axis'] === -1
  if (parts.length < 2 || rank < 3 || !isPlain || !isByLast || Math.max(...widths) > narrow) return null
  const heap = backend as Heap
  const stride = widths.reduce((sum, width) => sum + width, 0)
  const out = heap.makeOutput([...parts[0]!.shape.slice(0, -1), stride], 'float32')
  // Views only after the last allocation: a heap that grows detaches them.
  const to = heap.typedArrayFromHeap(out)
  let start = 0
  for (const [index, part] of parts.entries()) {
    const from = heap.typedArrayFromHeap(part)
    const width = widths[index]!
    for (let at = 0, row = start; at < from.length; row += stride) {
      for (let channel = 0; channel < width; channel++, at++) to[row + channel] = from[at]!
    }
    start += width
  }
  return out
}
