/**
 * The small words that join the parts of a name in Arabic, Persian, Pashto and Urdu: article, genitive and "son of". In
 * comparing spellings they carry nothing: Tehrik-e-Taliban, Tehrik-i-Taliban, Tehrik Taliban. English "and" and "of" are none
 * of them: "Taliban and Pakistan" is not "Taliban Pakistan".
 */
export const CONNECTORS: ReadonlySet<string> = wordSet(`
  al bin d da e el i ibn l o u ud ul un ur us uz
`);

/** Titles that come before a person's name, and for which others may stand: Mullah Fazlullah, Maulana Fazlullah. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
  mr mrs ms dr prof professor sir general gen lieutenant lt colonel col major maj brigadier brig captain capt
  admiral marshal mullah mulla maulana maulvi mawlawi molvi mufti sheikh shaikh haji hajji qari hafiz ustad
  sheikhul commander emir ameer
`);

/** Other words that stand capitalised before a name without being part of it. */
export const TITLES: ReadonlySet<string> = wordSet(`
  president premier minister pm chancellor chairman chief leader governor justice judge senator ambassador envoy
  barrister advocate engineer allama pir
  secretary spokesman spokesperson spokeswoman analyst journalist cricketer former ex late militant director
`);

/** What follows a place's name without making it the name of something else: Khost Province, Swat Valley. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(`
  province district city valley agency division region town tehsil village area state governorate subdivision prefecture
`);

/** What comes before a place's name without making it the name of something else: Upper Kurram, Northern Paktia. */
export const PLACE_MODIFIERS: ReadonlySet<string> = wordSet(`
  north south east west northern southern eastern western northeastern northwestern southeastern southwestern central
  upper lower greater inner outer old new downtown rural nearby restive
`);

/** Words that begin sentences, headlines and clauses, and so are capitalised without being part of a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a about after again against all also although among an and another any are as at because been before behind
  below between both but by can could despite did do does during each earlier even every few for from had has
  have he her here his how however if in into is it its last later like many may meanwhile more most much
  neither no nor not now of off on once one only or other our out over said says she should since so some still
  such than that the their them then there these they this those though through to today too two under unlike
  until up upon was we were what when where whether which while who whose why will with within without would yet
  you your yesterday per via amid according
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
