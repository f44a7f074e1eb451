import { afterEach, describe, expect, it } from 'vitest'

import { fileNameDate } from '../../../shared/domain/item/file-name-date'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata']

/** Name, wall clock, offset: the last Sunday of March is in, when Berlin's clocks skip 02:00 to 03:00. */
const names: readonly (readonly [string, string | null, (string | null)?])[] = [
  ['IMG_20250601_123456.jpg', '2025-06-01T12:34:56', null],
  ['VID_20250330_023000.mp4', '2025-03-30T02:30:00', null],
  ['PXL_20231006_063000139.jpg', '2023-10-06T06:30:00', '+00:00'],
  ['PXL_20231006_063909898.LS.mp4', '2023-10-06T06:39:09', '+00:00'],
  ['20250601_123456.jpg', '2025-06-01T12:34:56', null],
  ['20250601_123456(0).jpg', '2025-06-01T12:34:56', null],
  ['IMG20250601123456.jpg', '2025-06-01T12:34:56', null],
  ['MVIMG_20191224_180000.jpg', '2019-12-24T18:00:00', null],
  ['00000IMG_00000_BURST20180601123456789_COVER.jpg', '2018-06-01T12:34:56', null],
  ['DJI_20250601123456_0001_D.JPG', '2025-06-01T12:34:56', null],
  ['IMG-20250601-WA0001.jpg', '2025-06-01T12:00:00', null],
  ['VID-20250601-WA0012.mp4', '2025-06-01T12:00:00', null],
  ['WhatsApp Image 2025-06-01 at 12.34.56.jpeg', '2025-06-01T12:34:56', null],
  ['WhatsApp Image 2025-06-01 at 1.34.56 PM.jpeg', '2025-06-01T13:34:56', null],
  ['Screenshot_20250601-123456.png', '2025-06-01T12:34:56', null],
  ['Screenshot_20250601_123456_Chrome.jpg', '2025-06-01T12:34:56', null],
  ['Screenshot_2025-06-01-12-34-56-123_com.bank.jpg', '2025-06-01T12:34:56', null],
  ['Screenshot 2025-06-01 at 12.34.56.png', '2025-06-01T12:34:56', null],
  ['Screen Shot 2020-01-05 at 12.04.05 AM.png', '2020-01-05T00:04:05', null],
  ['2025-06-01 12.34.56.jpg', '2025-06-01T12:34:56', null],
  ['signal-2025-06-01-123456.jpg', '2025-06-01T12:34:56', null],
  ['signal-2025-06-01-12-34-56-789.jpg', '2025-06-01T12:34:56', null],
  ['photo_2025-06-01_12-34-56.jpg', '2025-06-01T12:34:56', null],
  ['WP_20140601_12_34_56_Pro.jpg', '2014-06-01T12:34:56', null],
  ['WP_20140601_001.jpg', '2014-06-01T12:00:00', null],
  ['2025-06-01.jpg', '2025-06-01T12:00:00', null],
  ['FB_IMG_1748781296000.jpg', '2025-06-01T12:34:56', '+00:00'],
  ['1748781296000.jpg', '2025-06-01T12:34:56', '+00:00'],
  ['IMG_1234.JPG', null],
  ['DSC_0238.JPG', null],
  ['20251399_999999.jpg', null],
  ['IMG_20250230_120000.jpg', null],
  ['12345678901234567890.jpg', null],
  ['invoice 2025.png', null],
]

describe('the date in a file name', () => {
  const zoneBefore = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zoneBefore
  })

  for (const zone of zones) {
    it.each(names)(`reads %s the same in ${zone}`, (name, local, offset) => {
      process.env['TZ'] = zone
      expect(fileNameDate(`DCIM/Camera/${name}`)).toEqual(
        local === null ? null : { local, offset: offset ?? null },
      )
    })
  }
})
