const plain = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });

/** An amount of US dollars: `$12.40`. What is under a cent and not nothing is said as such. */
export function sayDollars(dollars: number): string {
  return dollars > 0 && dollars < 0.01 ? 'under $0.01' : plain.format(dollars);
}
