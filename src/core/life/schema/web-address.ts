export const WEB_ADDRESS = /^https?:\/\//

/** Whether what says where something was read is an address of the web, and not an edition or a file. */
export const isWebAddress = (where: string): boolean => WEB_ADDRESS.test(where.toLowerCase())
