import { expect, it } from 'vitest'
import { figureFirst } from '../../../scripts/vite-early'

const built = `<!doctype html><html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <style>.first { margin: 0 }</style>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/vendor-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
    <link rel="preload" as="fetch" crossorigin href="./geodata/lives/index.json">
    <link rel="manifest" href="./manifest.webmanifest">
  </head>
  <body>
    <main class="first"><svg></svg></main>
  </body>
</html>`

it('nothing that is fetched keeps the still figure back: it is named after it, what the parser waits for last', () => {
  const page = figureFirst(built)
  const [shown = '', after = ''] = page.split('</main>')
  expect(shown).not.toMatch(/stylesheet|modulepreload|"preload"|<script/)
  // Its own style, icon and manifest stay where they are looked for.
  for (const kept of ['<style>', 'rel="icon"', 'rel="manifest"']) expect(shown).toContain(kept)
  const named = [...after.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file)
  expect(named).toEqual([
    './assets/index-1.js',
    './assets/vendor-1.js',
    './geodata/lives/index.json',
    './assets/index-1.css',
  ])
})
