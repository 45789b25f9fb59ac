import { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { escaped } from '../figure/svg'

/** The map's serif whole, Latin and Cyrillic in one file: the page's own comes in pieces by script. */
const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json')) // prettier-ignore
const FACES = {
  regular: '400Regular/SourceSerif4_400Regular.ttf',
  italic: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  semibold: '600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const

const DPI = 300
/** Of a CSS px, in points. */
const POINTS = 0.75

/** How a figure is written, by the end of the file's name. */
export const WRITERS: Readonly<
  Record<string, (svg: string, file: string, size: Size) => Promise<void>>
> = {
  // prettier-ignore
  svg: (svg, file) => Promise.resolve(writeFileSync(file, svg)),
  png: writePng,
  pdf: writePdf,
}

interface Size {
  width: number
  height: number
}

/** Painted by librsvg, to which fontconfig says where the serif lies: it reads that once, when it is loaded. */
async function writePng(svg: string, file: string, { width, height }: Size): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'etape-fonts-'))
  const config = join(folder, 'fonts.conf')
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><dir>${escaped(FONTS)}</dir><cachedir>${escaped(folder)}</cachedir></fontconfig>`,
  )
  process.env.FONTCONFIG_FILE = config
  const { default: sharp } = await import('sharp')
  await sharp(Buffer.from(svg), { limitInputPixels: false, unlimited: true })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: 'white' })
    .withMetadata({ density: DPI })
    .png({ compressionLevel: 9 })
    .toFile(file)
}

/** One page, lines and letters as such, the serif in it. */
async function writePdf(svg: string, file: string, { width, height }: Size): Promise<void> {
  const [{ default: Pdf }, { default: draw }] = await Promise.all([import('pdfkit'), import('svg-to-pdfkit')]) // prettier-ignore
  const size: [number, number] = [width * POINTS, height * POINTS]
  const doc = new Pdf({ size, margin: 0, info: { Creator: 'Etape' } })
  for (const [name, path] of Object.entries(FACES)) doc.registerFont(name, join(FONTS, path))
  const written = createWriteStream(file)
  doc.pipe(written)
  // Its types ask for the class where the document itself is meant.
  draw(doc as unknown as Parameters<typeof draw>[0], svg, 0, 0, {
    ...{ width: size[0], height: size[1] },
    fontCallback: (_family, bold, italic) => (italic ? 'italic' : bold ? 'semibold' : 'regular'),
  })
  doc.end()
  await finished(written)
}
