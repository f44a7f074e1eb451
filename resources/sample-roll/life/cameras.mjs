/** The family's devices; the phone was changed on Black Friday 2024. */
export const pixel = { make: 'Google', model: 'Pixel 6', software: 'HDR+ 1.0.540104767zd', focal: 681 }
export const iphone = {
  make: 'Apple',
  model: 'iPhone 15 Pro',
  software: '18.5',
  lens: 'iPhone 15 Pro back triple camera 6.765mm f/1.78',
  focal: 676,
}
export const canon = {
  make: 'Canon',
  model: 'Canon EOS R10',
  serial: '012021004321',
  owner: 'Nora Lindqvist',
  lens: 'RF-S18-150mm F3.5-6.3 IS STM',
  focal: 3500,
}
export const phoneChangedOn = '2024-11-29'
export const phoneOn = (local) => (local < phoneChangedOn ? pixel : iphone)
