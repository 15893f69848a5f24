import { normaliseWording } from '../normalise-wording.ts';

/** What stands for what: every form of a line gives the others away. Small letters; a new line is enough. */
const LINES = `
dna = deoxyribonucleic acid
rna = ribonucleic acid
mrna = messenger rna = messenger ribonucleic acid
trna = transfer rna
atp = adenosine triphosphate
adp = adenosine diphosphate
co2 = carbon dioxide
co = carbon monoxide
h2o = water
o2 = oxygen
n2 = nitrogen
nacl = sodium chloride = table salt
hcl = hydrochloric acid
h2so4 = sulfuric acid = sulphuric acid
nh3 = ammonia
ch4 = methane
c6h12o6 = glucose
naoh = sodium hydroxide
caco3 = calcium carbonate
nato = north atlantic treaty organization = north atlantic treaty organisation
un = united nations
eu = european union
usa = united states = united states of america
uk = united kingdom
ussr = soviet union = union of soviet socialist republics
gdp = gross domestic product
gnp = gross national product
unesco = united nations educational scientific and cultural organization
unicef = united nations children's fund
imf = international monetary fund
wto = world trade organization = world trade organisation
opec = organization of the petroleum exporting countries
nasa = national aeronautics and space administration
wwi = ww1 = world war i = world war 1 = first world war = great war
wwii = ww2 = world war ii = world war 2 = second world war
jfk = john f kennedy
fdr = franklin delano roosevelt = franklin d roosevelt
mlk = martin luther king
lcm = least common multiple = lowest common multiple
lcd = least common denominator = lowest common denominator
gcf = greatest common factor = gcd = greatest common divisor = hcf = highest common factor
pemdas = bodmas = bidmas = order of operations
hiv = human immunodeficiency virus
aids = acquired immune deficiency syndrome
er = endoplasmic reticulum
cpu = central processing unit
ram = random access memory
rom = read only memory
html = hypertext markup language
url = uniform resource locator
`;

type Words = readonly string[];

const OTHERS = new Map<string, Words[]>();
for (const line of LINES.trim().split('\n')) {
  const terms = line.split(' = ').map(normaliseWording);
  for (const term of terms) {
    const others = terms.filter((one) => one !== term);
    OTHERS.set(term.join(' '), [...(OTHERS.get(term.join(' ')) ?? []), ...others]);
  }
}

/** The other ways to write a term, as normalised words: `co2` for `carbon dioxide` and the other way round. */
export function sameTerms(term: Words): readonly Words[] {
  return OTHERS.get(term.join(' ')) ?? [];
}
