import styles from './DrawingView.module.css'
import type { Drawing, Shape } from '../../../core/pictures/drawing.ts'
import { diamondPath, ringWidth, strokeWidth } from '../../../core/pictures/drawingSvg.ts'

/** A drawing of core on the screen, in the colours of the page; `inWords` says what it shows to those who do not see it. */
export function DrawingView({ drawing, inWords }: Readonly<{ drawing: Drawing; inWords: string }>) {
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={inWords}
      focusable="false"
    >
      {drawing.shapes.map((shape, position) => (
        <ShapeView key={position} shape={shape} />
      ))}
    </svg>
  )
}

function ShapeView({ shape }: Readonly<{ shape: Shape }>) {
  switch (shape.type) {
    case 'box':
      return <rect className={styles[shape.role]} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
    case 'stroke':
      return (
        <line
          className={styles['stroke']}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          strokeWidth={strokeWidth}
        />
      )
    case 'diamond':
      return <path className={styles[shape.role]} d={diamondPath(shape.x, shape.y, shape.size)} />
    case 'dot':
      return shape.isFull ? (
        <circle className={styles[shape.role]} cx={shape.x} cy={shape.y} r={shape.size / 2} />
      ) : (
        <circle
          className={styles['ring']}
          cx={shape.x}
          cy={shape.y}
          r={shape.size / 2 - ringWidth / 2}
          strokeWidth={ringWidth}
        />
      )
    case 'words':
      return (
        <text
          className={styles[shape.tone]}
          x={shape.x}
          y={shape.y}
          textAnchor={shape.align}
          fontSize={shape.size}
          fontWeight={shape.isBold ? 600 : 400}
          lang={shape.language}
        >
          {shape.text}
        </text>
      )
  }
}
