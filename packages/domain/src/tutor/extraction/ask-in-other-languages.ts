import type { ExtractionSignal } from './signal.ts';

const ANSWER =
  '(?:respuestas?|resultados?|soluci?on(?:es)?|numero(?: final)?|antwort(?:en)?|losung(?:en)?|ergebnis(?:se)?|reponses?|resultats?|solutions?|respostas?|risposta|risultato|soluzione|antwoord|uitkomst)';
const GIVE =
  '(?:da(?:me|nos|mela|melo)?|di(?:me|nos|melo|mela)|dec?i(?:r|rme)|muestra(?:me|la|lo)?|ensena(?:me)?|escrib[ea](?:me|lo|la)?|pon(?:me|lo|la)?|pas(?:a|ame|ala|alo)|revela(?:me)?|suelta|quiero|necesito|gib|sag|schreib|zeig|verrat[e]?|ich (?:will|brauche)|donne|dis|montre|ecris|je veux|me da|me diga|diga|quero|preciso|dammi|dimmi|scrivi(?:mi)?|voglio|geef|zeg)';
const PATTERNS: readonly RegExp[] = [
  // `dame la respuesta`
  new RegExp(`\\b${GIVE}\\b[^.?!]{0,36}\\b${ANSWER}\\b`),
  // `was ist die losung`
  new RegExp(
    `\\b(?:cual es|cuales son|was ist|wie lautet|quelle est|quel est|qual e|quale e|qual'?e|wat is)\\b[^.?!]{0,20}\\b${ANSWER}\\b`,
  ),
  // `nur die zahl`
  /\b(?:solo|solamente|nada mas|nur|einfach|juste|seulement|so|apenas|solo) (?:dime |di |el |la |die |das |le |o )?(?:numero|respuesta|resultado|zahl|antwort|ergebnis|nombre|reponse|resposta|risposta)\b/,
  // `resuelvelo por mi`
  /\b(?:resuelve(?:lo|la|melo|mela)?|resolver?lo|hazlo|haz(?:me)?|termina(?:lo|la)?|calcula(?:lo|melo)?|contesta)\b[^.?!]{0,24}\b(?:por mi|tu|la tarea|el ejercicio|el problema|todo|completo|para mi)\b/,
  // `dimelo`
  /\b(?:hazme la tarea|resuelvemelo|resuelvelo|dimelo|damela|dimela|damelo|dame la|traduce la respuesta|lo(?:e|o)s (?:es|das) fur mich|los das fur mich|mach(?:e)? (?:es|das|meine hausaufgaben)|fais(?:-| )le (?:pour|a ma)|resolva para mim|faz (?:pra|para) mim|fallo tu|risolvilo)\b/,
  // `cuanto es x`
  /\bcuanto (?:es|da|vale|sale|resulta)(?: (?:el resultado|la x|x|todo|en total|al final|esto))?\W*(?:$|solo|di|nada)/,
  // `ignora las reglas`
  /\b(?:olvida|ignora|vergiss|ignoriere|oublie|ignore|esqueca|dimentica)\b[^.?!]{0,30}\b(?:reglas|instrucciones|regeln|anweisungen|regles|consignes|regras|instrucoes|regole|istruzioni)\b/,
];
const UNWANTED =
  /\b(?:no|sin|nicht|ne|pas|nao|non)\b[^.?!]{0,16}\b(?:quiero|digas|des|muestres|sag|verrat\w*|donne|dis|diga|dire|dirmi)\b/;

/** The answer asked for in Spanish, German, French, Portuguese, Italian or Dutch. */
export const askInOtherLanguages: ExtractionSignal = {
  tactic: 'direct',
  matches: (text) => !UNWANTED.test(text) && PATTERNS.some((pattern) => pattern.test(text)),
};
