/** Has the browser keep something as a file. In a frame that forbids downloads nothing comes of it. */
export function download(name: string, mediaType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** Whether the page stands in a frame of a foreign or opaque origin, which may forbid downloads. */
export function isFramed(): boolean {
  return window.self !== window.top
}
