/** In pixels; the grid reckons with fixed sizes, so that thousands of rows cost nothing until they are looked at. */
export const sizes = { row: 40, header: 72, name: 208, total: 88, column: 128 } as const;

/** Where the columns that scroll begin. */
export const fixedWidth = sizes.name + sizes.total;
