import { drawing, ellipse, group, line, rect, times } from '../draw/shapes.mjs'

/** A sheet or card lying on a table, a little turned, as a phone sees it: 2,000 × 1,500. */
export function onTable(random, { width, height, body, radius = 6, paper = '#fbfaf6' }) {
  const wood = random.pick(['#8d6a4a', '#5b5d63', '#a88a68', '#3f5a5a'])
  const scale = Math.min(1640 / width, 1340 / height)
  const turn = random.between(-2.2, 2.2)
  const left = 1000 - (width * scale) / 2 + random.between(-40, 40)
  const top = 750 - (height * scale) / 2 + random.between(-20, 20)
  const inner =
    rect(14, 20, width, height, '#000', `opacity=".45" rx="${radius}" filter="url(#soft)"`) +
    rect(0, 0, width, height, paper, `rx="${radius}"`) +
    body
  return drawing(
    2000,
    1500,
    rect(0, 0, 2000, 1500, wood) +
      times(24, (i) =>
        line(
          `M-10,${i * 66} C600,${i * 66 + random.between(-24, 24)} 1400,${i * 66 + random.between(-24, 24)} 2010,${i * 66}`,
          '#000',
          random.between(1, 5),
          'opacity=".12"',
        ),
      ) +
      group(`rotate(${turn} 1000 750) translate(${left},${top}) scale(${scale})`, inner) +
      ellipse(500, 200, 1100, 620, '#fff', 'opacity=".07" filter="url(#softer)"'),
  )
}

/** The grey figure where a photograph would be: a drawn outline, no face. */
export const silhouette = (x, y, width, height) =>
  rect(x, y, width, height, '#cfd6dc') +
  `<clipPath id="figure"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#figure)">` +
  ellipse(x + width / 2, y + height * 0.4, width * 0.22, height * 0.22, '#8c98a3') +
  ellipse(x + width / 2, y + height * 1.02, width * 0.42, height * 0.36, '#8c98a3') +
  '</g>'

export const rule = (x, y, width, colour = '#c9c9c4') => rect(x, y, width, 2, colour)
