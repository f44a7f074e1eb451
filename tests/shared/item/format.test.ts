import { describe, expect, it } from 'vitest'

import { formatOf } from '../../../shared/domain/item/format'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('what a file is', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\0\0\0\0AVI LIST', 'avi'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'avif'],
    ['\0\0\0\x14ftypqt  \0\0\0\0', 'mov'],
    ['\0\0\0\x14ftypisom\0\0\0\0', 'mp4'],
    ['\0\0\0\x14ftyp3gp5\0\0\0\0', '3gp'],
    ['\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x82\x84webm', 'webm'],
    ['<?xml version="1.0"?>\n<svg xmlns="x">', 'svg'],
    ['FUJIFILMCCD-RAW 0201', 'raw'],
  ])('is told by its first bytes, not by its name', (head, format) => {
    expect(formatOf(bytes(head), 'liar.jpg')).toBe(format)
    expect(formatOf(bytes(head), 'no extension')).toBe(format)
  })

  it('is raw for a TIFF with a camera’s extension', () => {
    expect(formatOf(bytes('II*\0\x08\0\0\0'), 'a.DNG')).toBe('raw')
    expect(formatOf(bytes('II*\0\x08\0\0\0'), 'a.tif')).toBe('tiff')
  })

  it('is unknown when only the name claims media, and no media when neither does', () => {
    expect(formatOf(bytes('<!doctype html><html>'), 'page.jpg')).toBe('unknown')
    expect(formatOf(bytes('PK\x03\x04'), 'bomb.heic')).toBe('unknown')
    expect(formatOf(bytes('BMP is a format'), 'notes.txt')).toBeNull()
    expect(formatOf(new Uint8Array(0), 'empty.txt')).toBeNull()
  })
})
