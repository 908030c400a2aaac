/** Our own line icons on a 20 px grid, drawn with the colour of the text around them. Always decorative: the words beside them speak. */
const paths = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4l-6 6 6 6',
  bold: 'M6.5 4h4a3 3 0 0 1 0 6h-4zM6.5 10h5a3 3 0 0 1 0 6h-5z',
  bulletList: 'M4 5.5v.1M4 10v.1M4 14.5v.1M8 5.5h8.5M8 10h8.5M8 14.5h8.5',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  compare: 'M3 5h6v10H3zM11 5h6v10h-6zM5 8h2M5 11h2M13 8h2M13 11h2',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  document: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13h5.5',
  down: 'M10 4v12M5 11l5 5 5-5',
  download: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12',
  error: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.3',
  expand: 'M5 8l5 5 5-5',
  fitWidth: 'M3 10h14M6 7l-3 3 3 3M14 7l3 3-3 3M2.5 4v12M17.5 4v12',
  forward: 'M8 4l6 6-6 6',
  grip: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9M10 14.4v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7M3.5 3.5v3.5H7M10 6.5V10l2.5 2',
  import: 'M10 2.5v9M6.5 8l3.5 3.5L13.5 8M3.5 12v5h13v-5',
  info: 'M10 9v5M10 6.2v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  italic: 'M9 4h5M6 16h5M11.5 4l-3 12',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  minus: 'M4 10h12',
  moon: 'M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8z',
  numberedList: 'M8 5.5h8.5M8 10h8.5M8 14.5h8.5M3.2 4.5l1-.6v3.3M3 13.2c.2-.8 1.9-.9 1.9.1 0 .7-1.9 1.6-1.9 2h2',
  panel: 'M3 4h14v12H3zM12.5 4v12',
  redo: 'M16 8H8.5a4 4 0 0 0 0 8H12M12.5 4.5L16 8l-3.5 3.5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M4 8h7.5a4 4 0 0 1 0 8H8M7.5 4.5L4 8l3.5 3.5',
  up: 'M10 16V4M5 9l5-5 5 5',
  warning: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5M10 13.6v.3',
} as const
export type IconName = keyof typeof paths

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'grip' || name === 'more' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
