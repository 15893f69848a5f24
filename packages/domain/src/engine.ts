/** The rules that read answer keys and do algebra: for the server alone (KAS compiles with `new Function`). */
export {};
