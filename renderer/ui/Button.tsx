import type { ReactNode } from 'react'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly tone?: 'main' | 'plain' | 'quiet'
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
  /** Its name where the children do not say it. */
  readonly name?: string
}

export function Button({
  children,
  onPress,
  tone = 'plain',
  size = 'normal',
  isDisabled = false,
  name,
}: ButtonProps) {
  const classes = ['button', `button-${tone}`, `button-${size}`].join(' ')
  return (
    <button
      type="button"
      className={classes}
      disabled={isDisabled}
      onClick={onPress}
      aria-label={name}
      title={name}
    >
      {children}
    </button>
  )
}
