import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs that tests use and npm does not bring. Where one is missing, its tests are skipped and a line says so. */
const tools = [
  {
    what: 'Chromium, Chrome or Edge',
    skipped: 'the journeys in a browser',
    packages: ['chromium'],
    isThere: () =>
      process.env.PLANOVNA_BROWSER !== undefined ||
      ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].some(onPath) ||
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:/Program Files/Google/Chrome/Application/chrome.exe',
        'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
      ].some((path) => existsSync(path)),
  },
  {
    what: 'LibreOffice Writer',
    skipped: 'the tests that turn documents into pages',
    packages: ['libreoffice-writer', 'fonts-liberation'],
    isThere: () => onPath('soffice'),
  },
  {
    what: 'pdftotext (poppler)',
    skipped: 'the tests that read those pages',
    packages: ['poppler-utils'],
    isThere: () => onPath('pdftotext'),
  },
]

/** Installs what is missing where that can be done without asking: as root, with apt. */
export function ensureSystemTools() {
  const missing = tools.filter((tool) => !tool.isThere())
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = missing.flatMap((tool) => tool.packages)
    console.error(`Plánovňa: installing ${packages.join(', ')} for the tests (apt-get)…`)
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  }
  for (const tool of missing.filter((candidate) => !candidate.isThere()))
    console.error(`Plánovňa: ${tool.what} is not installed, so ${tool.skipped} are skipped.`)
}

export const hasBrowser = () => tools[0].isThere()

function apt(words) {
  spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => endings.some((ending) => existsSync(join(folder, name + ending))))
}
