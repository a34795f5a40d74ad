// The search in the browser. See FORMAT.md in the folder above.
export const VERSION = 1;
