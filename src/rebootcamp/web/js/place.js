/** The addresses of the service and of these files; a proxy may serve both below a path of its own. */

/** Where this release's files are. */
export const assets = new URL("../", import.meta.url).href;
/** Where the API is. */
export const api = new URL("../../../../", import.meta.url).href;
/** Where the pages are. */
export const pages = `${api}app/`;
