import type { Size } from '../../figure/asked/made'
import { withDensity } from './png'

/** The faces of a family as the page has them, in themselves: a picture may fetch nothing. */
async function facesOf(family: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule &&
      rule.style.getPropertyValue('font-family').includes(family),
  )
  const texts = faces.map(async ({ style, parentStyleSheet }) => {
    const url = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1]
    if (url === undefined) return ''
    const at = new URL(url, parentStyleSheet?.href ?? document.baseURI)
    const data = await dataUrlOf(await (await fetch(at)).blob())
    const said = ['font-weight', 'font-style', 'unicode-range'].map(
      (name) => `${name}:${style.getPropertyValue(name)};`,
    )
    return `@font-face{font-family:"${family}";src:url(${data});${said.join('')}}`
  })
  return (await Promise.all(texts)).join('')
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the file cannot be read'))
    reader.readAsDataURL(blob)
  })
}

/** A figure with the serif in it; without it where that cannot be had. */
export async function withFaces(svg: string): Promise<string> {
  const faces = await facesOf('Source Serif 4').catch(() => '')
  return svg.replace('>', () => `><style>${faces}</style>`)
}

/**
 * An SVG as PNG for print, with the serif in it. Rejects where the browser cannot paint so much:
 * each has a bound of its own.
 */
export async function pngOf(
  svg: string,
  { width, height }: Size,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = await withFaces(svg)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('the browser cannot paint so large a picture')
    context.drawImage(image, 0, 0, width, height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    if (!blob) throw new Error('the browser cannot paint so large a picture')
    return withDensity(new Uint8Array(await blob.arrayBuffer()))
  } finally {
    URL.revokeObjectURL(address)
  }
}
