declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TesseractApi {
    Init(path: null, language: string, engine: number): number
    SetVariable(name: string, value: string): boolean
    SetImageFile(exifOrientation: number, radians: number): number
    Recognize(monitor: null): number
    GetTSVText(): string
  }
  interface TesseractCore {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
    readonly TessBaseAPI: new () => TesseractApi
  }
  interface TesseractOptions {
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): void
    TesseractProgress(percent: number): void
    print(line: string): void
    printErr(line: string): void
  }
  export default function openCore(options: TesseractOptions): Promise<TesseractCore>
}
