import type { ReactNode } from 'react'

import { words } from '../app/language/words'
import './prompt-drawing.css'

/** The prompt as people meet it, over a camera roll, in a drawing of our own; what stands for "Allow" is given. */
export function PromptDrawing({ allow }: { readonly allow: ReactNode }) {
  return (
    <div className="prompt">
      <div className="prompt-roll" aria-hidden="true">
        {Array.from({ length: 12 }, (_, at) => (
          <span key={at} />
        ))}
      </div>
      <section className="prompt-sheet" aria-label={words.walkthrough.prompt.name}>
        <p className="prompt-title">{words.walkthrough.prompt.title}</p>
        <p>{words.walkthrough.prompt.text}</p>
        {allow}
        <p className="prompt-not">{words.walkthrough.prompt.notAllow}</p>
      </section>
    </div>
  )
}
