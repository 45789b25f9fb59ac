/** The pages without script in the folder of the site, as patterns for the copy that is kept offline. */
export const PLAIN_PAGES = ['*/**/index.html', '404.html', 'pages.css']

/** Whether a file of the site, seen from its folder, is one of those pages. */
export const isPlainPage = (file: string): boolean =>
  /^[^\\/]+[\\/](.*[\\/])?index\.html$/.test(file)
